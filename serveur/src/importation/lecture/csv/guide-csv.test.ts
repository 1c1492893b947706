import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { simplifierEntete } from "../../../kit/csv/separateur.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS } from "../../essais/import.ts";
import { SYNONYMES } from "./colonnes.ts";

const GUIDE = readFileSync(
  new URL("../../../../../docs/guides/fichier-csv.md", import.meta.url),
  "utf8",
);
/** Read for files already made by it; not to be written in new ones. */
const FAUTIFS = ["regionduanciennumero"];

let essai: Awaited<ReturnType<typeof creerEssaiImport>>;
let organisationId: string;
before(async () => {
  essai = await creerEssaiImport();
  await essai.importer(essai.deposer("base.ndjson", enLignes(ORGANISATIONS)));
  const [cd] = await essai.lire<[string]>(
    "select id from conventions.organisation where type = 'CD'",
  );
  organisationId = cd?.[0] ?? "";
});
after(() => essai.fermer());

test("the guide names every header that a CSV may have, and no other", () => {
  const dits = [...GUIDE.matchAll(/^\| `(\w+)`\S* \| ([^|]+) \|/gm)].map(
    ([, champ, entetes = ""]) => [champ, entetes.split(",").map(simplifierEntete).toSorted()],
  );
  const lus = Object.entries(SYNONYMES).map(([champ, synonymes]) => [
    champ,
    synonymes.filter((synonyme) => !FAUTIFS.includes(synonyme)).toSorted(),
  ]);
  assert.deepEqual(Object.fromEntries(dits), Object.fromEntries(lus));
});

test("the guide’s example is imported as it stands; a cell left empty later leaves what is known", async () => {
  const [, exemple = ""] = /```csv\n([^`]+)```/.exec(GUIDE) ?? [];
  const [entete = "", rangee = ""] = exemple.trim().split("\n");
  const bilan = await essai.importer(essai.deposer("guide.csv", exemple), { organisationId });
  assert.deepEqual([bilan.retenues, bilan.refusees], [1, 0], essai.dit());
  const [avant] = await essai.usagers();
  const vide = rangee.split(";").map((cellule, rang) => (rang < 4 ? cellule : ""));
  await essai.importer(essai.deposer("vide.csv", `${entete}\n${vide.join(";")}\n`), {
    organisationId,
  });
  const [apres, ...autres] = await essai.usagers();
  assert.deepEqual(autres, []);
  for (const champ of ["adresse", "rsa", "rsa_departement", "civilite"])
    assert.deepEqual(apres?.[champ], avant?.[champ], champ);
  assert.ok(avant?.adresse && avant.rsa);
});

test("a header met again, as when files are put one after the other, is told as such", async () => {
  const rangees = "NIR;Nom;Prénom;Né le\n2850599999001;EXEMPLE;Alix;14/05/1985\n";
  const deux = essai.deposer("deux.csv", rangees + rangees.replace("Alix", "Alixe"));
  await essai.importer(deux, { organisationId });
  assert.match(essai.dit(), /Ligne 3 : l’en-tête est répété/);
  const tabulations = essai.deposer("tab.csv", rangees.replaceAll(";", "\t"));
  await assert.rejects(essai.importer(tabulations, { organisationId }), /séparé par des « ; »/);
});
