import assert from "node:assert/strict";
import test from "node:test";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";
import { lignesExtremes, NUMERO } from "./essais/lignes-extremes.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const AUTRE = "90000000956";
const TYPES = ["demarche", "periode", "prescription", "entretien", "profil-experience"];
const DEBUT = [
  ...ORGANISATIONS,
  unUsager({ identifiant: "r-1", numeroFranceTravail: NUMERO }),
  unUsager({ identifiant: "r-2", numeroFranceTravail: AUTRE }),
];
const LIGNES = lignesExtremes("cd62").filter(({ type }) =>
  ["orientation", "service", ...TYPES].includes(type),
);
const changees = (suite: string) =>
  LIGNES.map((ligne) => {
    if (ligne.type === "demarche") return { ...ligne, titre: suite };
    if (ligne.type === "periode") return { ...ligne, referent: suite };
    if (ligne.type === "prescription") return { ...ligne, motif: suite };
    if (ligne.type === "entretien") return { ...ligne, commentaire: suite };
    return ligne.type === "profil-experience" ? { ...ligne, employeur: suite } : ligne;
  });
let rang = 0;
const importer = (lignes: readonly object[]) =>
  essai.importer(essai.deposer(`reprises-${rang++}.ndjson`, enLignes([...DEBUT, ...lignes])));

/** What is kept of each: its version and what it says; then how many events were told of it. */
async function lire() {
  const { rows } = await essai.pool.query<{ genre: string; version: number; dit: string }>(
    `select 'demarche' as genre, version, titre as dit from accompagnement.demarche where titre <> 'Deuxième'
     union all select 'periode', version, referent from accompagnement.periode
     union all select 'prescription', version, motif from accompagnement.prescription
     union all (select 'entretien', version, commentaire from entretiens.conclusion
       order by version desc limit 1)
     union all (select 'profil', version, contenu ->> 'employeur' from projets.element
       order by version desc limit 1) order by genre`,
  );
  const { rows: evenements } = await essai.pool.query<{ nombre: number }>(
    `select count(*)::int as nombre from journal.evenement
     where genre ~ '^(demarche|periode|prescription|entretien|profil)'`,
  );
  return {
    versions: rows.map(({ version }) => version),
    dits: [...new Set(rows.map(({ dit }) => dit))],
    evenements: evenements[0]?.nombre ?? 0,
  };
}

test("CONV-7-06 a line received again is a version and an event when it says otherwise, and nothing when it does not", async () => {
  await importer(LIGNES);
  const premiere = await lire();
  assert.deepEqual(premiere.versions, [1, 1, 1, 1, 1], essai.dit());
  await importer([...changees("Revu"), ...changees("Revu")]);
  const revue = await lire();
  assert.deepEqual([revue.versions, revue.dits], [[2, 2, 2, 2, 2], ["Revu"]], essai.dit());
  assert.equal(revue.evenements, premiere.evenements + 5);
  const bilan = await importer([...changees("Revu"), unUsager({ identifiant: "encore" })]);
  assert.deepEqual([await lire(), bilan.refusees], [revue, 0], essai.dit());
});

test("an identifier names one person: a line about another is refused, in one file or two", async () => {
  const avant = await lire();
  const autres = changees("Autre").map((ligne) =>
    "usager" in ligne ? { ...ligne, usager: AUTRE } : ligne,
  );
  const bilan = await importer(autres.filter(({ type }) => TYPES.includes(type)));
  const dit = essai.dit();
  assert.equal(bilan.refusees, 5, dit);
  assert.equal(dit.match(/« identifiant » est déjà celui d’une autre personne/g)?.length, 5, dit);
  const [demarche] = LIGNES.filter(({ type }) => type === "demarche");
  const ensemble = [
    { ...demarche, identifiant: "d-2", titre: "Deuxième" },
    { ...demarche, identifiant: "d-2", titre: "Deuxième", usager: AUTRE },
  ];
  assert.equal((await importer(ensemble)).refusees, 1, essai.dit());
  assert.deepEqual((await lire()).dits.includes("Autre"), false);
  assert.equal((await lire()).evenements, avant.evenements + 2);
});

test("what was written since on the platform stays: such a line is refused, and says why", async () => {
  // As the gestures of the portal write: a version more, by somebody else than the command.
  await essai.pool.query(
    `update accompagnement.demarche set titre = 'Agent', version = version + 1, modifiee_par = 'agent'
     where titre = 'Revu'`,
  );
  await essai.pool.query(
    "update accompagnement.periode set referent = 'Agent', version = version + 1",
  );
  await essai.pool.query(
    "update accompagnement.prescription set motif = 'Agent', version = version + 1",
  );
  await essai.pool.query(
    `insert into entretiens.conclusion (id, version, usager_id, source_id, jour, type, modalite,
       commentaire, agent, structure, ecrit_le)
     select id, 3, usager_id, source_id, jour, type, modalite, 'Agent', agent, structure, now()
     from entretiens.conclusion where version = 2`,
  );
  await essai.pool.query(
    `insert into projets.element select id, 3, usager_id, nature, null, source_id, now(), 'agent'
     from projets.element where version = 2`,
  );
  const avant = await lire();
  const bilan = await importer([...changees("Revu"), unUsager({ identifiant: "toujours" })]);
  const dit = essai.dit();
  assert.equal(bilan.refusees, 5, dit);
  assert.equal(dit.match(/a été repris depuis sur la plateforme/g)?.length, 5, dit);
  assert.deepEqual(await lire(), avant);
});
