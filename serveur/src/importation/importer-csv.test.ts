import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import test from "node:test";
import { creerEssaiImport, enLignes, ORGANISATIONS } from "./essai-import.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());
await essai.importer(essai.deposer("base.ndjson", enLignes(ORGANISATIONS)));
const { rows: conseils } = await essai.pool.query(
  "select id from conventions.organisation where type = 'CD'",
);
const organisationId = conseils[0].id as string;

const ENTETE = [
  "N° de sécurité sociale",
  "Nom de naissance",
  "Prénom",
  "Date de naissance",
  "Ville",
  "Code INSEE",
  "Bénéficiaire RSA",
];
const RANGEE = [
  "2 85 05 99 999 001",
  "ÉLOÏSE-D’ŒIL",
  "Françoise",
  "14/05/1985",
  "Béthune",
  "62119",
  "oui",
];
type Lu = {
  nom_naissance: string;
  cle_nom: string;
  date_naissance: string;
  rsa: boolean;
  adresse: { libelleCommune: string };
};

const windows = (texte: string) =>
  Buffer.from(texte.replaceAll("’", "\x92").replaceAll("Œ", "\x8c"), "latin1");

for (const [nom, separateur, encoder] of [
  ["windows-1252 with semicolons", ";", windows],
  ["UTF-8 with commas", ",", (texte: string) => Buffer.from(texte)],
  [
    "UTF-8 with BOM and Windows line ends",
    ";",
    (texte: string) => Buffer.from(`\ufeff${texte.replaceAll("\n", "\r\n")}`),
  ],
] as const) {
  test(`a CSV in ${nom} is read with its accents, French dates and headers`, async () => {
    const texte = `${ENTETE.join(separateur)}\n${RANGEE.join(separateur)}\n`;
    const bilan = await essai.importer(essai.deposer("p.csv", encoder(texte)), { organisationId });
    assert.deepEqual([bilan.retenues, bilan.refusees], [1, 0], essai.dit());
    const [usager, ...autres] = await essai.usagers<Lu>();
    assert.equal(autres.length, 0);
    assert.equal(usager!.nom_naissance, "ÉLOÏSE-D’ŒIL");
    assert.equal(usager!.cle_nom, "ELOISEDOEIL");
    assert.equal(usager!.date_naissance, "1985-05-14");
    assert.equal(usager!.adresse.libelleCommune, "Béthune");
    assert.equal(usager!.rsa, true);
  });
}

test("wrong rows are refused one by one, naming the column and no value", async () => {
  const rangees = [
    ["285059999900199", "SECRET", "A", "14/05/1985", "", "", ""],
    ["2850599999001", "SECRET", "A", "31/02/1985", "", "", ""],
    ["2850599999001", "", "A", "14/05/1985", "", "", ""],
    ["2850599999001", "SECRET", "A", "14/05/1985", "", "", "peut-être"],
    ["2850599999001", "SECRET", "A", "14/05/1985", "", "XX", ""],
    ["", "SECRET", "A", "14/05/1985", "", "", ""],
  ];
  const texte = [ENTETE, ...rangees].map((rangee) => rangee.join(";")).join("\n");
  const bilan = await essai.importer(essai.deposer("p.csv", texte), { organisationId });
  const dit = essai.dit();
  assert.deepEqual([bilan.retenues, bilan.refusees], [0, 6]);
  for (const motif of [
    /Ligne 2 : « nir » a une clé/,
    /Ligne 3 : « dateNaissance »/,
    /Ligne 4 : « nomNaissance »/,
    /Ligne 5 : « rsa »/,
    /Ligne 6 : « codeInsee »/,
    /Ligne 7 : « nir » ou/,
  ])
    assert.match(dit, motif);
  assert.doesNotMatch(dit, /SECRET|28505/);
});

test("a name in use longer than the search index could hold is refused, naming the column", async () => {
  const entete = [...ENTETE, "nom d’usage"];
  const rangee = (nom: string) => ["2850599999001", "SECRET", "A", "14/05/1985", "", "", "", nom];
  const long = randomBytes(3000).toString("base64");
  const texte = [entete, rangee(long), rangee("")].map((r) => r.join(";")).join("\n");
  const bilan = await essai.importer(essai.deposer("p.csv", texte), { organisationId });
  assert.deepEqual([bilan.retenues, bilan.refusees], [1, 1]);
  assert.match(essai.dit(), /Ligne 2 : « nomUsage »/);
});

test("a CSV without organisation, without a needed column or with the same one twice is refused whole", async () => {
  const fichier = essai.deposer("p.csv", `${ENTETE.join(";")}\n`);
  await assert.rejects(essai.importer(fichier), /--organisation/);
  const refuse = (entete: string, motif: RegExp) =>
    assert.rejects(
      essai.importer(essai.deposer("p.csv", `${entete}\n1;2\n`), { organisationId }),
      motif,
    );
  await refuse("nir;nom", /absentes de l’en-tête : prenom, dateNaissance/);
  await refuse("nir;nom;nom de naissance;prénom;né(e) le", /Deux colonnes/);
  await assert.rejects(essai.importer(essai.deposer("p.csv", ""), { organisationId }), /vide/);
  await assert.rejects(
    essai.importer(essai.deposer("p.csv", Buffer.from([80, 75, 3, 0])), { organisationId }),
    /pas du texte/,
  );
  const tableau = essai.deposer("tableau.ndjson", '[{"type":"usager"},{"type":"usager"}]');
  await assert.rejects(essai.importer(tableau, { organisationId }), /sans tableau/);
  await assert.rejects(essai.importer(tmpdir(), { organisationId }), /C’est un dossier/);
});
