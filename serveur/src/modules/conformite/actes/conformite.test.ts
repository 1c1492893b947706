import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { regle, regleAFaire, section } from "../regles/regle.ts";
import { conformite } from "./conformite.ts";

const racine = await mkdtemp(path.join(os.tmpdir(), "conformite-"));
after(() => rm(racine, { recursive: true }));

const convention = [
  section("CONV-7", "Sécurité", [
    regle("CONV-7-05", "Chaque opération laisse une trace.", "journal"),
    regle("CONV-7-06", "L’origine de chaque donnée est connue.", "usagers"),
    regle("CONV-7-07", "Les textes sont recensés.", "securite"),
    regle("CONV-7-08", "L’évaluation est annuelle.", "securite"),
  ]),
];

const loi = [
  section("B3", "Orientation", [
    regle("B3-07", "Le délai est de six semaines.", "orientation"),
    regleAFaire("B3-14", "Les comités sont informés.", "activites", "Attend le pilotage."),
  ]),
];

async function lancer(fichiers: Record<string, string>, verifier = false) {
  for (const [nom, source] of Object.entries(fichiers)) {
    await mkdir(path.dirname(path.join(racine, nom)), { recursive: true });
    await writeFile(path.join(racine, nom), source);
  }
  const lignes: string[] = [];
  const ecrire = (ligne: string): unknown => lignes.push(ligne);
  const code = await conformite({ verifier, racine, ecrire, textes: { convention, loi } });
  return { code, lignes };
}

const lireConvention = () => readFile(path.join(racine, "docs/convention.md"), "utf8");

test("counts titles on several lines, template strings, groups, sub-tests and concatenations", async () => {
  const fichiers = {
    "serveur/src/a.test.ts": 'test(\n  "CONV-7-05 trace " +\n    "tout",\n  () => {},\n);',
    "portail/src/b.test.tsx": `it(\`CONV-7-06 garde \${nom}\`, () => <p/>);`,
    "client/c.test.ts": 'describe("CONV-7-07, groupe", () => { test("un cas", () => {}); });',
    "bancs/d.test.ts":
      'test("seuils", async (t) => { await t.test("CONV-7-08 CONV-7-05 B3-07 dit", f); });',
  };
  const { code, lignes } = await lancer(fichiers);
  assert.deepEqual({ code, lignes }, { code: 0, lignes: ["4/4 proven", "1/2 law rules proven"] });
  const document = await lireConvention();
  assert.match(
    document,
    /\| CONV-7-06 \| .* \| `usagers` \| prouvée \| \[b\.test\.tsx\]\(\.\.\/portail\/src\/b\.test\.tsx\) \|/u,
  );
  assert.match(document, /## La loi, règle par règle\n[\s\S]*\n### B3 · Orientation\n/u);
  assert.match(document, /\| B3-07 \| .* \| prouvée \| \[d\.test\.ts\]/u);
  assert.match(document, /\| B3-14 \| .* \| à faire\u00a0: Attend le pilotage\. \| {2}\|/u);
  assert.match(document, /CONV-7-05 .*bancs\/d\.test\.ts\), \[a\.test\.ts\]/u);
});

test("says that the document is stale and leaves it alone when only asked to check", async () => {
  assert.equal((await lancer({}, true)).code, 0);
  const avant = await lireConvention();
  const { code, lignes } = await lancer({ "client/c.test.ts": "" }, true);
  assert.equal(code, 1);
  assert.equal(lignes[0], "3/4 proven");
  assert.match(lignes[2] ?? "", /docs\/convention\.md n’est plus à jour/u);
  assert.equal(await lireConvention(), avant);
});

const sansPreuve: Record<string, string> = {
  "a skipped test": 'test.skip("CONV-7-07 écarté", () => {});',
  "a test to do": 'test.todo("CONV-7-07 à écrire", () => {});',
  "a test skipped by option": 'test("CONV-7-07 écarté", { skip: true }, () => {});',
  "a skipped group": 'describe.skip("écarté", () => { test("CONV-7-07 dedans", () => {}); });',
  "a group without a test": 'describe("CONV-7-07 vide", () => {});',
  "a title without a body": 'test("CONV-7-07 sans corps");',
  "a regular expression": '/^x/u.test("CONV-7-07"); motif.test("CONV-7-07 x");',
  "a comment or a string": '// test("CONV-7-07 x", f);\nconst s = `test("CONV-7-07 x", f)`;',
  "an id in the middle of the title": 'test("refuse comme CONV-7-07 le veut", () => {});',
};

for (const [nom, source] of Object.entries(sansPreuve)) {
  test(`${nom} proves nothing`, async () => {
    const { code, lignes } = await lancer({ "client/c.test.ts": source });
    assert.deepEqual({ code, lignes }, { code: 0, lignes: ["3/4 proven", "1/2 law rules proven"] });
  });
}

test("ignores the tests of installed packages and of build output", async () => {
  const source = 'test("CONV-7-99 étranger", () => {});';
  const { code } = await lancer({
    "serveur/node_modules/x/x.test.ts": source,
    "portail/dist/y.test.ts": source,
    "ailleurs/z.test.ts": source,
  });
  assert.equal(code, 0);
});

const refuses: [source: string, message: RegExp][] = [
  ['test("CONV-7-99 x", () => {});', /parcours\/e\.test\.ts.*« CONV-7-99 » n’existe pas/u],
  ['test("CONV-7-05 CONV-7-5 x", () => {});', /parcours\/e\.test\.ts.*« CONV-7-5 »/u],
  ['test("B3-7 x", () => {});', /parcours\/e\.test\.ts.*« B3-7 »/u],
  ['test("x, voir B3-15", () => {});', /parcours\/e\.test\.ts.*« B3-15 »/u],
  ['test("AMB-13 x", () => {});', /parcours\/e\.test\.ts.*« AMB-13 »/u],
  ['test("x, voir CONV-7-98", () => {});', /parcours\/e\.test\.ts.*« CONV-7-98 »/u],
  ["test(\n  `CONV-7-97\n  x`,\n  () => {},\n);", /parcours\/e\.test\.ts.*« CONV-7-97 »/u],
  [
    'describe("CONV-9-01 x", () => { it("y", () => {}); });',
    /parcours\/e\.test\.ts.*« CONV-9-01 »/u,
  ],
  [`test(\`CONV-7-0\${n} x\`, () => {});`, /parcours\/e\.test\.ts.*« CONV-7-0… » est calculé/u],
];

for (const [source, message] of refuses) {
  test(
    `refuses, naming file and id: ${source.split("\n").join(" ")}`.replaceAll("CONV", "Conv."),
    async () => {
      const avant = await lireConvention();
      const { code, lignes } = await lancer({ "parcours/e.test.ts": source });
      assert.equal(code, 1);
      assert.match(lignes.join("\n").replaceAll("\u00a0", " "), message);
      assert.equal(await lireConvention(), avant);
    },
  );
}
