import assert from "node:assert/strict";
import test from "node:test";
import { jourCivil } from "../kit/jour-civil.ts";
import type { Bilan } from "./bilan.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";
import { SCHEMAS_PARCOURS } from "./lecture/jeu/schemas-parcours.ts";
import { SCHEMAS_STRUCTURES } from "./lecture/jeu/schemas-structures.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const numero = (rang: number) => `9000000${String(4000 + rang)}`;
const personne = (rang: number, champs: object = {}) =>
  unUsager({ identifiant: `f-${rang}`, numeroFranceTravail: numero(rang), ...champs });
const orientation = (rang: number, champs: object = {}) => ({
  type: "orientation",
  identifiant: `o-${rang}`,
  usager: numero(rang),
  source: "cd62",
  etat: "OUVERT",
  parcours: "PSP",
  organisme: "CD",
  origine: "INSCRIPTION_AUTO_CAF",
  creeeLe: "2025-01-20T09:00Z",
  ...champs,
});
const service = (identifiant: string, champs: object) => ({
  type: "service",
  identifiant,
  source: "cd62",
  nom: "Atelier",
  description: "Un atelier",
  structure: "Structure",
  thematiques: ["mobilite--preparer-un-permis"],
  majLe: "2026-02-01",
  ...champs,
});
let rang = 0;
const importer = (lignes: readonly object[]) =>
  essai.importer(essai.deposer(`fautes-${rang++}.ndjson`, enLignes([...ORGANISATIONS, ...lignes])));

test("a person not yet born refuses their line alone, in the preview too", async () => {
  const fichier = essai.deposer(
    "a-naitre.ndjson",
    enLignes([
      ...ORGANISATIONS,
      personne(90),
      personne(91, { dateNaissance: "2199-01-01" }),
      personne(92, { dateNaissance: jourCivil(new Date()) }),
    ]),
  );
  const apercu = await essai.importer(fichier, { apercu: true });
  const bilan = await essai.importer(fichier);
  const dit = essai.dit();
  assert.deepEqual([apercu.refusees, apercu.retenues], [1, 4], dit);
  assert.deepEqual([bilan.refusees, bilan.retenues], [1, 4], dit);
  assert.equal(dit.match(/Ligne 4 : « dateNaissance » est à venir/g)?.length, 2, dit);
});

test("a line whose objects or lists hold each other thousands deep is refused alone, whatever its type", async () => {
  const profond = "[".repeat(20_000) + "]".repeat(20_000);
  const types = ["usager", ...Object.keys(SCHEMAS_STRUCTURES), ...Object.keys(SCHEMAS_PARCOURS)];
  const lignes = [
    ...types.map((type) => `{"type":"${type}","valeur":${profond}}`),
    `{"type":${profond}}`,
    '{"type":["agent"]}',
    JSON.stringify(personne(80, { identifiant: "f-80" })),
  ];
  const texte = `${enLignes(ORGANISATIONS)}${lignes.join("\n")}`;
  const bilan = await essai.importer(essai.deposer("profond.ndjson", texte));
  const dit = essai.dit();
  assert.deepEqual([bilan.refusees, bilan.retenues], [types.length + 2, 3], dit);
  assert.equal(dit.match(/trop d’objets ou de listes emboîtés/g)?.length, types.length + 1, dit);
});

test("an instant that does not exist and a number too great refuse their line alone", async () => {
  const bilan = await importer([
    personne(1),
    personne(2, { sourceLe: "2026-13-45" }),
    personne(3, { sourceLe: "2026-02-30T10:00:00Z" }),
    personne(4, { sourceLe: "2026-03-02T10:00:00Z" }),
    personne(5, { sourceLe: "0000-01-01" }),
    orientation(1, { creeeLe: "2026-02-30T10:00:00Z" }),
    orientation(1, { creeeLe: "0000-01-01T10:00:00Z" }),
    orientation(1),
    service("s-1", { semaines: 3_000_000_000 }),
    service("s-2", { semaines: 0 }),
    service("s-3", { semaines: 520 }),
  ]);
  const dit = essai.dit();
  assert.deepEqual([bilan.refusees, bilan.retenues], [7, 6], dit);
  for (const phrase of [
    /Ligne 4 : « sourceLe » doit être une date existante/,
    /Ligne 5 : « sourceLe » doit être une date existante/,
    /Ligne 7 : « sourceLe » doit être une date existante/,
    /Ligne 8 : « creeeLe » doit être un instant ISO 8601/,
    /Ligne 9 : « creeeLe » doit être un instant ISO 8601/,
    /Ligne 11 : « semaines » doit être un nombre de semaines, de 1 à 520/,
    /Ligne 12 : « semaines » doit être un nombre de semaines/,
  ])
    assert.match(dit, phrase);
  assert.doesNotMatch(dit, /2026-13|3000000000/);
});

test("what the base alone refuses is one refused line; the others of its batch are written, in their order", async () => {
  const rangs = Array.from({ length: 20 }, (_, i) => 100 + i);
  const lignes = [
    ...rangs.map((r) => personne(r)),
    // A path once decided is one of three: the base knows.
    ...rangs.map((r) => orientation(r, r % 7 === 0 ? { parcours: "EO" } : {})),
    orientation(100, { identifiant: "o-suivante", parcours: "PSO", entreeLe: "2026-01-05" }),
    {
      type: "parametre",
      nom: "essai",
      debut: "2025-01-01",
      valeur: "\u0000",
      source: "e",
      auteur: "e",
    },
  ];
  const bilan = await importer(lignes);
  const dit = essai.dit();
  assert.equal(bilan.refusees, 4, dit);
  assert.match(dit, /Ligne 44 : une valeur n’est pas de celles que la base peut garder/);
  for (const r of [105, 112, 119])
    assert.match(dit, new RegExp(`Ligne ${23 + r - 100} : refusé par une contrainte de la base`));
  const { rows } = await essai.pool.query<{ etat: string; n: number }>(
    `select etat, count(*)::int as n from orientation.orientation o
     join usagers.usager u on u.id = o.usager_id where u.numero_francetravail between '90000004100' and '90000004119' group by etat order by etat`,
  );
  assert.deepEqual(rows, [
    { etat: "CLOTURE", n: 1 },
    { etat: "OUVERT", n: 17 },
  ]);
  const bilanFini = await essai.pool.query("select termine_le from importation.fichier");
  assert.ok(bilanFini.rows.every(({ termine_le }) => termine_le !== null));
});

test("a line refused for what was not known yet is taken when the same file comes again, and nothing else is", async () => {
  const organisation = { ...ORGANISATIONS[1], nom: "Nommé par le fichier" };
  const enAvance = enLignes([
    ORGANISATIONS[0] as object,
    organisation,
    personne(401),
    orientation(400),
    orientation(401, { creeeLe: "2026-02-30T10:00:00Z" }),
  ]);
  const fichier = essai.deposer("en-avance.ndjson", enAvance);
  const compter = ({ lues, retenues, refusees }: Bilan) => [lues, retenues, refusees];
  assert.deepEqual(compter(await essai.importer(fichier)), [5, 3, 2], essai.dit());
  await importer([personne(400), personne(401, { prenom: "CHANGÉ" })]);
  essai.dit();

  const repris = await essai.importer(fichier);
  const dit = essai.dit();
  assert.deepEqual(compter(repris), [5, 4, 1], dit);
  assert.match(dit, /seules ses lignes refusées \(2\) sont essayées/);
  assert.match(dit, /Ligne 5 : « creeeLe »/);
  const parcours = `select count(*)::int from orientation.orientation o
    join usagers.usager u on u.id = o.usager_id where u.numero_francetravail = '${numero(400)}'`;
  assert.deepEqual(await essai.lire(parcours), [[1]]);
  assert.deepEqual(
    await essai.lire(`select u.prenom, o.nom from usagers.usager u, conventions.organisation o
      where u.numero_francetravail = '${numero(401)}' and o.type = 'CD'`),
    [["CHANGÉ", ORGANISATIONS[1]?.nom]],
  );

  assert.deepEqual(compter(await essai.importer(fichier)), [5, 4, 1]);
  assert.match(essai.dit(), /seules ses lignes refusées \(1\)/);
  assert.deepEqual(await essai.lire(parcours), [[1]]);
});
