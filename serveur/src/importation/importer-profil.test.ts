import assert from "node:assert/strict";
import test from "node:test";
import { genererJeuDemo } from "../demo/generer.ts";
import { CONTENUS } from "../modules/projets/contrats-portail.ts";
import type { Nature } from "../modules/projets/regles/element.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const NUMERO = "90000000099";
const COMMUN = { usager: NUMERO, source: "cd62", ecritLe: "2026-01-05T09:00:00Z" };
const ROME = { code: "D1106", libelle: "Vente d’essai" };
const ENTRETIEN = {
  type: "entretien",
  identifiant: "e-1",
  usager: NUMERO,
  source: "cd62",
  dateEntretien: "2026-01-05",
  typeEntretien: "EDA",
  codeModaliteContact: "I",
  commentaire: "Projet confirmé.",
  libelleAgent: "LEROUX CAMILLE",
  libelleAgence: "Site d’essai",
};
const LIGNES = [
  { type: "profil-metier", identifiant: "m", ...COMMUN, typologie: "MR", rome: ROME },
  { type: "profil-cref", identifiant: "c", ...COMMUN, rome: ROME, reprise: true },
  { type: "profil-competence", identifiant: "k", ...COMMUN, libelle: "Caisse", sorte: "SAVOIR" },
  {
    type: "profil-experience",
    identifiant: "x",
    ...COMMUN,
    intitule: "Vente",
    debut: "2020-01-01",
  },
  {
    type: "profil-formation",
    identifiant: "f",
    ...COMMUN,
    intitule: "CAP",
    annee: 2019,
    obtenue: true,
  },
  { type: "profil-langue", identifiant: "l", ...COMMUN, langue: "Anglais", niveau: "B1" },
  { type: "profil-permis", identifiant: "p", ...COMMUN, categorie: "B" },
  {
    type: "profil-habilitation",
    identifiant: "h",
    ...COMMUN,
    intitule: "CACES",
    finLe: "2027-01-01",
  },
  ENTRETIEN,
];
const DEBUT = [...ORGANISATIONS, unUsager({ numeroFranceTravail: NUMERO })];
let rang = 0;
const importer = (lignes: readonly object[]) =>
  essai.importer(essai.deposer(`profil-${rang++}.ndjson`, enLignes([...DEBUT, ...lignes])));
const versions = async ({ pool } = essai) => {
  const { rows } = await pool.query<{ nature: string; version: number }>(
    `select nature, version from projets.element union all
     select 'ENTRETIEN', version from entretiens.conclusion order by nature, version`,
  );
  return rows.map(({ nature, version }) => `${nature} ${version}`);
};

test("a profile and its interviews are read from a file; a line that says otherwise is a new version", async () => {
  const bilan = await importer(LIGNES);
  assert.deepEqual([bilan.refusees, bilan.retenues], [0, 12], essai.dit());
  assert.equal((await versions()).length, 9);
  const { rows } = await essai.pool.query(
    "select contenu from projets.element where nature = 'METIER'",
  );
  assert.deepEqual([rows[0].contenu.contrats, rows[0].contenu.mrs], [[], false]);
  await importer([...LIGNES, { ...ENTRETIEN, identifiant: "e-2" }]);
  assert.equal((await versions()).length, 10);
  await importer([
    { ...LIGNES[0], typologie: "PM" },
    { ...ENTRETIEN, commentaire: "Projet revu." },
    { ...ENTRETIEN, identifiant: "e-2", libelleAgent: "LEROUX CLAUDE" },
  ]);
  assert.deepEqual(
    (await versions()).filter((v) => v.endsWith(" 2")),
    ["ENTRETIEN 2", "ENTRETIEN 2", "METIER 2"],
  );
  const { rows: dits } = await essai.pool.query<{ genre: string; nombre: number }>(
    `select genre, count(*)::int as nombre from journal.evenement where genre ~ '^(profil|projet|entretien)'
     group by genre order by genre`,
  );
  assert.deepEqual(
    dits.map(({ genre, nombre }) => `${genre} ${nombre}`),
    [
      "entretien.conclu 2",
      "entretien.corrige 2",
      "profil.ajoute 6",
      "projet.ajoute 2",
      "projet.modifie 1",
    ],
  );
});

test("each wrong line is refused alone, by a sentence that names the field and never the value", async () => {
  const [metier, cref, , experience, formation, , permis, habilitation] = LIGNES;
  const avant = await versions();
  const mauvaises: readonly (readonly [object, RegExp])[] = [
    [{ ...metier, typologie: "SECRET" }, /« typologie » doit valoir « MR », « PM »/],
    [{ ...metier, rome: { code: "SECRET", libelle: "x" } }, /« rome ».*« code ».*ROME/],
    [{ ...metier, ecritLe: "2026-01-05T09:00:00" }, /« ecritLe ».*fuseau/],
    [{ ...metier, salaire: { periode: "Mensuel", brut: "SECRET" } }, /« brut »/],
    [{ ...cref, mobilites: [{ lieu: "SECRET" }] }, /« mobilites »/],
    [{ ...experience, debut: "2020-02-30" }, /« debut »/],
    [{ ...experience, fin: "2019-12-31" }, /se termine avant de commencer/],
    [{ ...experience, debut: "2026-01-06" }, /ne peut commencer dans l’avenir/],
    [{ ...cref, reprise: false }, /création, d’une reprise ou d’une franchise/],
    [{ ...formation, annee: 2027 }, /à venir ne peut être obtenue/],
    [{ ...experience, debut: "1801-05-01" }, /avant la naissance/],
    [{ ...formation, annee: 1950 }, /précède la naissance/],
    [{ ...permis, finLe: "1801-05-01" }, /précède la naissance/],
    [{ ...habilitation, finLe: "1801-05-01" }, /précède la naissance/],
    [{ ...experience, usager: "90000000001" }, /« usager » n’est pas connu/],
    [{ ...ENTRETIEN, typeEntretien: "SECRET" }, /« typeEntretien ».*« ESI »/],
    [{ ...ENTRETIEN, commentaire: "é".repeat(10_001) }, /« commentaire »/],
    [{ ...ENTRETIEN, dateEntretien: "2199-01-01" }, /Un entretien à venir/],
    [{ ...ENTRETIEN, ecritLe: "2026-01-04T22:59:59Z" }, /Un entretien à venir/],
    [
      { ...ENTRETIEN, dateEntretien: "2199-01-01", ecritLe: "2199-01-02T09:00:00Z" },
      /« ecritLe » ne peut être dans l’avenir/,
    ],
    [{ ...formation, annee: 2099, ecritLe: "2099-01-02T09:00:00Z" }, /« ecritLe ».*l’avenir/],
    [
      { ...cref, identifiant: "m" },
      /« identifiant » est déjà celui d’un élément d’une autre sorte/,
    ],
  ];
  for (const [ligne, phrase] of mauvaises) {
    const bilan = await importer([ligne]);
    const dit = essai.dit();
    assert.equal(bilan.refusees, 1, dit);
    assert.match(dit, phrase);
    assert.doesNotMatch(dit, /SECRET/);
  }
  assert.deepEqual(await versions(), avant);
});

test("a file makes no profile longer than the screen lets it be", async () => {
  const numero = "90000000098";
  const personne = unUsager({
    identifiant: "comblee",
    numeroFranceTravail: numero,
    prenom: "ALEX",
  });
  const langues = Array.from({ length: 103 }, (_rien, rang) => ({
    ...{ type: "profil-langue", identifiant: `comble-${rang}`, ...COMMUN, usager: numero },
    ...{ langue: `Langue ${rang}`, niveau: "B1" },
  }));
  const bilan = await importer([personne, ...langues]);
  const dit = essai.dit();
  assert.equal(bilan.refusees, 3, dit);
  assert.match(dit, /Un profil compte au plus 100 éléments/);
  // What it already has is still corrected.
  const corrigee = { ...langues[0], niveau: "C1" };
  assert.equal((await importer([personne, corrigee])).refusees, 0);
});

test("the demonstration's profiles and interviews are imported without one refusal, each with its fields and no other", async () => {
  // Its own database: the territory has its opérateur.
  const essai = await creerEssaiImport();
  try {
    const application = { clientId: "demo", secret: "secret-de-demonstration" };
    const jeu = [...genererJeuDemo(62, 200, application, new Date("2026-03-10T09:00:00Z"))];
    const bilan = await essai.importer(essai.deposer("demo.ndjson", enLignes(jeu)));
    assert.equal(bilan.refusees, 0, essai.dit());
    const natures = new Set((await versions(essai)).map((version) => version.split(" ")[0]));
    assert.equal(natures.size, 9);
    const { rows } = await essai.pool.query<{ nature: Nature; contenu: Record<string, unknown> }>(
      "select distinct on (nature) nature, contenu from projets.element",
    );
    for (const { nature, contenu } of rows) {
      const champs = Object.keys(CONTENUS[nature].properties);
      assert.deepEqual(Object.keys(contenu).sort(), champs.sort(), nature);
    }
  } finally {
    await essai.fermer();
  }
});
