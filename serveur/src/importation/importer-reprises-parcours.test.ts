import assert from "node:assert/strict";
import test from "node:test";
import { ajouterJours } from "../kit/delais.ts";
import { jourCivil } from "../kit/jour-civil.ts";
import { idOrientationRecue } from "../modules/orientation/reception.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";
import { lignesExtremes, NUMERO } from "./essais/lignes-extremes.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const AUTRE = "90000000956";
const DEBUT = [
  ...ORGANISATIONS,
  unUsager({ identifiant: "r-1", numeroFranceTravail: NUMERO }),
  unUsager({ identifiant: "r-2", numeroFranceTravail: AUTRE }),
];
const ligneDe = (voulu: string) => lignesExtremes("cd62").find(({ type }) => type === voulu);
const ORIENTATION = { ...ligneDe("orientation"), identifiant: "o-1" };
const RENDEZ_VOUS = { ...ligneDe("rendez-vous"), identifiant: "r-1" };
let rang = 0;
const importer = (...lignes: object[]) =>
  essai.importer(essai.deposer(`parcours-${rang++}.ndjson`, enLignes([...DEBUT, ...lignes])));

type Gardes = { dit: string | null; etat: string; numero: string }[];
const lireRendezVous = async () =>
  (
    await essai.pool.query<Gardes[number]>(
      `select precisions ->> 'theme' as dit, statut as etat, numero_francetravail as numero
       from rendez_vous.rendez_vous r join usagers.usager u on u.id = r.usager_id order by r.id`,
    )
  ).rows;
const lireOrientations = async () =>
  (
    await essai.pool.query<Gardes[number]>(
      `select parcours as dit, etat, numero_francetravail as numero
       from orientation.orientation o join usagers.usager u on u.id = o.usager_id order by o.rang`,
    )
  ).rows;
/** The days a path began and ended. */
const lireJours = async (identifiant: string) => {
  const { rows } = await essai.pool.query(
    `select o.entree_le::text as debut, o.sortie_le::text as fin from orientation.orientation o
     join unnest($1::uuid[]) as voulue (id) using (id)`,
    [(await sources()).map((source) => idOrientationRecue(source, identifiant))],
  );
  return [rows[0]?.debut, rows[0]?.fin];
};
const sources = async () =>
  (await essai.pool.query<{ id: string }>("select id from conventions.organisation")).rows.map(
    ({ id }) => id,
  );
const evenements = async () =>
  (
    await essai.pool.query(
      "select count(*)::int as n from journal.evenement where genre ~ '^(rendez-vous|orientation)'",
    )
  ).rows[0]?.n;

test("CONV-7-06 an appointment received again is changed by what says otherwise, and never told twice", async () => {
  await importer(RENDEZ_VOUS);
  await importer({ ...RENDEZ_VOUS, theme: "Revu" });
  assert.deepEqual(await lireRendezVous(), [{ dit: "Revu", etat: "PRIS", numero: NUMERO }]);
  const avant = await evenements();
  const bilan = await importer({ ...RENDEZ_VOUS, theme: "Revu" }, unUsager({ identifiant: "e" }));
  assert.deepEqual([bilan.refusees, await evenements()], [0, avant], essai.dit());
});

test("ANX4-A-05 a file tells an appointment as the gestures do: taken, moved, cancelled once and no later than now", async () => {
  const suivi = { ...RENDEZ_VOUS, identifiant: "r-2", date: "2199-03-20T08:00:00Z" };
  const tenu = { ...RENDEZ_VOUS, identifiant: "r-3", statut: "EFFECTUE", motif: "ORI" };
  const dits = async (voulu: string) => {
    const { rows } = await essai.pool.query<{ genre: string }>(
      `select genre from journal.evenement
       where contenu ->> 'debut' ~ '^2199' and $1 = 'r-2' or contenu ->> 'motif' = 'ORI' and $1 = 'r-3'
       order by genre`,
      [voulu],
    );
    return rows.map(({ genre }) => genre.split(".")[1]);
  };
  await importer(suivi, tenu);
  assert.deepEqual([await dits("r-2"), await dits("r-3")], [["pris"], ["pris"]]);
  await importer({ ...suivi, date: "2199-03-21T08:00:00Z" }, tenu);
  assert.deepEqual([await dits("r-2"), await dits("r-3")], [["modifie", "pris"], ["pris"]]);
  const annulation = async (theme: string) => {
    await importer({ ...suivi, statut: "ANNULE", theme });
    const { rows } = await essai.pool.query<{ le: Date; passe: boolean }>(
      "select annule_le as le, annule_le <= now() as passe from rendez_vous.rendez_vous where debut > '2199-01-01'",
    );
    return rows[0];
  };
  const annule = await annulation("Un");
  assert.deepEqual([annule?.passe, await dits("r-2")], [true, ["annule", "modifie", "pris"]]);
  assert.deepEqual(await annulation("Deux"), annule);
  assert.deepEqual(await dits("r-2"), ["annule", "modifie", "modifie", "pris"]);
  await importer(suivi);
  await annulation("Trois");
  assert.equal((await dits("r-2")).filter((dit) => dit === "annule").length, 2);
});

test("ANX4-A-13 a file that moves or cancels a confirmed appointment undoes its confirmation; what else it says leaves it", async () => {
  const confirme = { ...RENDEZ_VOUS, identifiant: "r-4", date: "2198-03-20T08:00:00Z" };
  const garde = async (change: object) => {
    await essai.pool.query(
      "update rendez_vous.rendez_vous set confirme_le = now() where debut between '2198-01-01' and '2199-01-01' and statut <> 'ANNULE'",
    );
    await importer({ ...confirme, ...change });
    const { rows } = await essai.pool.query<{ confirme: boolean; version: number }>(
      "select confirme_le is not null as confirme, version from rendez_vous.rendez_vous where debut between '2198-01-01' and '2199-01-01'",
    );
    return [rows[0]?.confirme, rows[0]?.version];
  };
  assert.deepEqual(await garde({}), [false, 1]);
  assert.deepEqual(await garde({ theme: "Deux" }), [true, 2]);
  assert.deepEqual(await garde({ theme: "Deux" }), [true, 2]);
  assert.deepEqual(await garde({ date: "2198-03-21T08:00:00Z" }), [false, 3]);
  assert.deepEqual(await garde({ date: "2198-03-21T08:00:00Z", statut: "ANNULE" }), [false, 4]);
});

test("a line takes neither the appointment nor the orientation of another person", async () => {
  await importer(ORIENTATION);
  const avant = [await lireRendezVous(), await lireOrientations(), await evenements()];
  const autre = { usager: AUTRE };
  const bilan = await importer({ ...RENDEZ_VOUS, ...autre }, { ...ORIENTATION, ...autre });
  const dit = essai.dit();
  assert.equal(bilan.refusees, 2, dit);
  assert.match(dit, /« identifiant » est déjà celui d’une autre personne/);
  assert.deepEqual([await lireRendezVous(), await lireOrientations(), await evenements()], avant);
});

test("an appointment or a path changed since on the platform stays; such a line is refused, and ends nothing", async () => {
  // As the gestures of the platform write: the history of the one, the instant of the other.
  await essai.pool.query(
    `update rendez_vous.rendez_vous set statut = 'ANNULE', annule_le = now(),
       historique = '[{"typeAction":"ANNULATION"}]'`,
  );
  await essai.pool.query(
    "update orientation.orientation set parcours = 'PED', modifiee_le = now() where etat = 'OUVERT'",
  );
  const avant = [await lireRendezVous(), await lireOrientations(), await evenements()];
  const bilan = await importer({ ...RENDEZ_VOUS, theme: "Encore" }, ORIENTATION, {
    ...ORIENTATION,
    identifiant: "o-2",
    parcours: "PSO",
    creeeLe: "2025-02-20T09:00:00Z",
  });
  const dit = essai.dit();
  assert.equal(bilan.refusees, 3, dit);
  assert.equal(dit.match(/a été repris depuis sur la plateforme/g)?.length, 2);
  assert.match(dit, /« usager » est depuis sur un autre parcours, ouvert sur la plateforme/);
  assert.deepEqual([await lireRendezVous(), await lireOrientations(), await evenements()], avant);
  const plusTard = new Date().toISOString();
  const suite = { parcours: "PSO", creeeLe: plusTard, entreeLe: "2025-03-03" };
  const neuve = { ...ORIENTATION, identifiant: "o-3", ...suite };
  assert.equal((await importer(neuve)).refusees, 0, essai.dit());
  assert.deepEqual(
    (await lireOrientations()).map(({ dit, etat }) => [dit, etat]),
    [
      ["PED", "CLOTURE"],
      ["PSO", "OUVERT"],
    ],
  );
  assert.deepEqual(await lireJours("o-1"), ["2025-01-24", "2025-03-03"]);
});

test("a path whose entry no file tells begins on the day of Paris it was created, and ends the former that day", async () => {
  const sans = { ...ORIENTATION, usager: AUTRE, entreeLe: null };
  await importer({ ...sans, identifiant: "o-6", creeeLe: "2025-03-02T23:30:00Z" });
  assert.deepEqual(await lireJours("o-6"), ["2025-03-03", null]);
  await importer({ ...sans, identifiant: "o-7", creeeLe: "2025-06-30T22:30:00Z" });
  assert.deepEqual(await lireJours("o-6"), ["2025-03-03", "2025-07-01"]);
  assert.deepEqual(await lireJours("o-7"), ["2025-07-01", null]);
});

test("B3-12 B4-01 a file tells no entry, exit or finding to come, nor an exit before the entry: delays run from them", async () => {
  const demain = ajouterJours(jourCivil(new Date()), 1);
  const close = { etat: "CLOTURE", motifSortie: "REPRISE_D_EMPLOI" };
  const avant = [await lireOrientations(), await evenements()];
  for (const [champs, phrase] of [
    [{ entreeLe: demain }, /« entreeLe » ne peut être dans l’avenir/],
    [{ ...close, sortieLe: demain }, /« sortieLe » ne peut être dans l’avenir/],
    [{ ...close, sortieLe: "2025-01-23" }, /« sortieLe » ne peut précéder « entreeLe »/],
    [{ sansReponses: { le: demain, constat: "Deux courriers" } }, /« sansReponses » ne peut être/],
  ] as const) {
    const autre = { ...ORIENTATION, usager: AUTRE, identifiant: "o-futur" };
    const { refusees } = await importer({ ...autre, ...champs });
    const dit = essai.dit();
    assert.equal(refusees, 1, dit);
    assert.match(dit, phrase);
  }
  assert.deepEqual([await lireOrientations(), await evenements()], avant);
});

test("what stands on a path is written after it, whichever line a batch begins with", async () => {
  const periode = { ...ligneDe("periode"), debut: "2025-06-02", finPrevue: "2025-12-01" };
  const bilan = await importer(
    { ...periode, identifiant: "p-1" },
    { ...ORIENTATION, identifiant: "o-4", usager: AUTRE },
    { ...periode, identifiant: "p-2", usager: AUTRE },
  );
  assert.equal(bilan.refusees, 0, essai.dit());
});
