import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import test from "node:test";
import { creerEssaiImport, enLignes, ORGANISATIONS } from "./essais/import.ts";

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
  civilite: string;
  nom_usage: string | null;
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

const NECESSAIRES = ["nir", "nom", "prénom", "né(e) le", "ville"];
// Nobody is erased: the people of each test are others.
let famille = 100;
const nirDe = (rang: number, genre = 2) => `${genre}850599${famille}00${rang}`;
const personne = (rang: number, reste: readonly string[] = ["Béthune"]) => [
  nirDe(rang),
  "ÉLOÏSE",
  `Zoé ${famille}`,
  "14/05/1985",
  ...reste,
];
const importerRangees = (texte: string | Buffer) =>
  essai.importer(essai.deposer("rangees.csv", texte), { organisationId });
const laFamille = () => essai.usagers<Lu>(`where prenom = 'Zoé ${famille}' order by id`);
test.beforeEach(() => void famille++);

test("rows that end otherwise than the header are rows still, and those of separators alone are none", async () => {
  const [entete, ...rangees] = [NECESSAIRES, personne(1), personne(2), personne(3)].map((r) =>
    r.join(";"),
  );
  const melees = `${entete}\r\n${rangees[0]}\n;;;;\n${rangees[1]}\r\n\r\n${rangees[2]}`;
  const bilan = await importerRangees(melees);
  assert.deepEqual([bilan.lues, bilan.retenues], [3, 3], essai.dit());
  assert.deepEqual(
    (await laFamille()).map(({ adresse }) => adresse.libelleCommune),
    ["Béthune", "Béthune", "Béthune"],
  );
});

test("a separator left without quotes refuses its row, rather than move what follows", async () => {
  const rangees = [
    personne(1, ["12 rue des Essais", "62000", "Arras", "", ""]),
    personne(2, ["12 rue ; bât. B", "62000", "Arras"]),
    personne(3, ['"12 rue ; bât. B"', "62000", "Arras"]),
    personne(4),
  ];
  const entete = [...NECESSAIRES.slice(0, 4), "adresse", "code postal", "ville"];
  const bilan = await importerRangees([entete, ...rangees].map((r) => r.join(";")).join("\n"));
  assert.deepEqual([bilan.retenues, bilan.refusees], [3, 1]);
  assert.match(essai.dit(), /Ligne 3 : plus de cellules que l’en-tête/);
});

test("a damaged row of a UTF-8 file is refused alone, and the accents of the others stay", async () => {
  const texte = [NECESSAIRES, personne(1), personne(2)].map((r) => r.join(";")).join("\n");
  const abime = Buffer.concat([Buffer.from(texte), Buffer.from([0xe9])]);
  const bilan = await importerRangees(abime);
  assert.deepEqual([bilan.retenues, bilan.refusees], [1, 1]);
  assert.match(essai.dit(), /Ligne 3 : un caractère de contrôle ou illisible/);
  assert.equal((await laFamille())[0]!.nom_naissance, "ÉLOÏSE");
});

test("who is M. or Mme is read as written, else told by the NIR, and never invented", async () => {
  const entete = [...NECESSAIRES.slice(0, 4), "sexe", "numéro FT"];
  const ligne = (nir: string, sexe: string, numero = "") =>
    [nir, "EXEMPLE", `Zoé ${famille}`, "14/05/1985", sexe, numero].join(";");
  const bilan = await importerRangees(
    [
      entete.join(";"),
      ligne(nirDe(1, 1), ""),
      ligne(nirDe(2), ""),
      ligne(nirDe(3), "Homme"),
      ligne(nirDe(4, 1), "Mme."),
      ligne(nirDe(5, 1), "inconnu"),
      ligne("", "", "90000000077"),
    ].join("\n"),
  );
  const dit = essai.dit();
  assert.deepEqual([bilan.retenues, bilan.refusees], [4, 2], dit);
  assert.match(dit, /Ligne 6 : « civilite » doit être M. ou Mme/);
  assert.match(dit, /Ligne 7 : « civilite » est nécessaire quand « nir » est vide/);
  const civilites = (await laFamille()).map(({ civilite }) => civilite);
  assert.deepEqual(civilites.sort(), ["M.", "M.", "MME", "MME"]);
});

test("a file that does not name the name in use leaves the one known", async () => {
  const rangee = personne(1, []);
  const nomme = [...NECESSAIRES.slice(0, 4), "nom d’usage"].join(";");
  await importerRangees(`${nomme}\n${[...rangee, "DUPONT"].join(";")}`);
  const suivant = `${NECESSAIRES.slice(0, 4).join(";")}\n${rangee.join(";")}`;
  await essai.importer(essai.deposer("suivant.csv", suivant), { organisationId });
  const [connue, ...autres] = await laFamille();
  assert.deepEqual([connue?.nom_usage, autres.length], ["DUPONT", 0], essai.dit());
});

test("an address, an e-mail or a telephone that cannot be one is refused, naming the column", async () => {
  const entete = [...NECESSAIRES, "code postal", "courriel", "téléphone"];
  const rangees = [
    personne(1, ["Arras", "62000", "a.b@exemple.fr", "03.21.00.00.00"]),
    personne(2, ["x".repeat(201), "", "", ""]),
    personne(3, ["Arras", "62 Arras", "", ""]),
    personne(4, ["Arras", "", "pas d’adresse", ""]),
    personne(5, ["Arras", "", "", "demander au voisin"]),
  ];
  const bilan = await importerRangees([entete, ...rangees].map((r) => r.join(";")).join("\n"));
  const dit = essai.dit();
  assert.deepEqual([bilan.retenues, bilan.refusees], [1, 4], dit);
  for (const motif of [
    /3 : « commune »/,
    /4 : « codePostal »/,
    /5 : « courriel »/,
    /6 : « telephone »/,
  ])
    assert.match(dit, motif);
});

test("a quote that never ends refuses the file whole, however late it comes", async () => {
  const rangees = Array.from({ length: 10_500 }, (_, rang) =>
    [`2850598${String(rang).padStart(6, "0")}`, "A", `Zoé ${famille}`, "14/05/1985", "X"].join(";"),
  );
  const texte = [NECESSAIRES.join(";"), ...rangees, '285;"A;B;14/05/1985;Arras'].join("\n");
  await assert.rejects(importerRangees(texte), /mal formé.*Rien n’a été importé/);
  assert.deepEqual(await laFamille(), []);
});

test("what is not a file, or is packed, is told as such", async () => {
  await assert.rejects(essai.importer("/dev/null", { organisationId }), /Ce n’est pas un fichier/);
  for (const [octets, phrase] of [
    [[0x1f, 0x8b, 8, 0], /décompressez/],
    [[0x50, 0x4b, 3, 4], /classeur ou une archive/],
    [[0xff, 0xfe, 0x6e, 0], /UTF-16/],
  ] as const)
    await assert.rejects(
      essai.importer(essai.deposer("emballe", Buffer.from(octets)), { organisationId }),
      phrase,
    );
});
