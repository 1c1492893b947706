import assert from "node:assert/strict";
import test from "node:test";
import { jourCivil } from "../kit/jour-civil.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essai-import.ts";
import { lignesExtremes, NUMERO } from "./essai-lignes-extremes.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const DEBUT = [...ORGANISATIONS, unUsager({ identifiant: "m", numeroFranceTravail: NUMERO })];
const EXTREMES = lignesExtremes("cd62");
const deType = (voulu: string) => EXTREMES.find(({ type }) => type === voulu) as object;
let rang = 0;
const importer = (lignes: readonly object[]) =>
  essai.importer(essai.deposer(`mobilisation-${rang++}.ndjson`, enLignes([...DEBUT, ...lignes])));
const evenements = async (famille: string) => {
  const { rows } = await essai.pool.query<{ genre: string; version: number; futur: boolean }>(
    `select genre, (contenu ->> 'version')::int as version, le > clock_timestamp() as futur
     from journal.evenement where genre like $1 order by genre, version`,
    [`${famille}.%`],
  );
  assert.ok(rows.every(({ futur }) => !futur));
  return rows.map(({ genre, version }) => `${genre} ${version}`);
};

test("CONV-7-06 a period of a file ends the one that ran, with its event and its day in Paris; none happens in the future", async () => {
  const periode = { ...deType("periode"), finPrevue: "2099-12-31" };
  await importer([deType("orientation"), periode]);
  const suivante = { ...periode, identifiant: "p-2", debut: "2099-01-01", finPrevue: "2099-06-30" };
  const avant = new Date();
  await importer([suivante]);
  const { rows } = await essai.pool.query<{ fin: string; motif: string; le: Date }>(
    `select fin, motif_fin as motif, modifiee_le as le from accompagnement.periode
     where fin is not null`,
  );
  const [{ fin, motif, le }] = rows as [(typeof rows)[number]];
  assert.deepEqual([fin, motif, le >= avant], [jourCivil(le), "CHANGEMENT_DISPOSITIF", true]);
  assert.deepEqual(await evenements("periode"), [
    "periode.mobilisee 1",
    "periode.mobilisee 1",
    "periode.terminee 2",
  ]);
  // One still to come is cancelled, and what a file changes is told.
  await importer([{ ...suivante, identifiant: "p-3" }]);
  const prolongee = { ...suivante, identifiant: "p-3", finPrevue: "2099-12-31" };
  await importer([prolongee]);
  await importer([{ ...prolongee, fin: "2099-03-01", motifFin: "EMPLOI" }]);
  assert.deepEqual(
    (await evenements("periode")).filter((dit) => !dit.includes("mobilisee")),
    ["periode.annulee 2", "periode.prolongee 2", "periode.terminee 2", "periode.terminee 3"],
  );
  assert.doesNotMatch(essai.dit(), /Ligne/);
});

test("B4-17 a CEJ or a PACEA of a file lasts no longer than the law allows, prolonged or ended", async () => {
  const autre = "90000000957";
  const base = { ...deType("periode"), usager: autre, debut: "2025-01-01" };
  const refuser = async (champs: object) => {
    const ligne = { ...base, identifiant: `cej-${rang}`, ...champs };
    const bilan = await importer([
      unUsager({ identifiant: "cej", numeroFranceTravail: autre }),
      { ...deType("orientation"), identifiant: "o-cej", usager: autre },
      ligne,
    ]);
    return [bilan.refusees, essai.dit()] as const;
  };
  for (const [champs, attendu] of [
    [{ dispositif: "CEJ", finPrevue: "2026-07-01" }, /« finPrevue » : au plus tard le 2026-06-30/],
    [{ dispositif: "PACEA", finPrevue: "2027-01-01" }, /« finPrevue » : .* 2026-12-31 .* PACEA/],
    [
      { dispositif: "CEJ", finPrevue: "2025-12-31", fin: "2026-07-01", motifFin: "TERME" },
      /« fin » : au plus tard le 2026-06-30/,
    ],
  ] as const) {
    const [refusees, dit] = await refuser(champs);
    assert.equal(refusees, 1, dit);
    assert.match(dit, attendu);
  }
  for (const champs of [
    { dispositif: "CEJ", finPrevue: "2026-06-30" },
    { dispositif: "PACEA", finPrevue: "2026-12-31" },
    { dispositif: "ACCOMPAGNEMENT_SOCIAL", finPrevue: "2030-01-01" },
  ]) {
    const [refusees, dit] = await refuser(champs);
    assert.equal(refusees, 0, dit);
  }
});

test("CONV-7-06 a prescription of a file that goes on leaves its step and its event, once", async () => {
  const prescription = deType("prescription");
  await importer([deType("service"), prescription]);
  const terminee = { ...prescription, etat: "TERMINEE" };
  await importer([deType("service"), terminee]);
  await importer([deType("service"), terminee, unUsager({ identifiant: "encore" })]);
  assert.deepEqual(await evenements("prescription"), [
    "prescription.prescrite 1",
    "prescription.terminee 2",
  ]);
  const { rows } = await essai.pool.query(
    "select version, geste, etat from accompagnement.suite_prescription",
  );
  assert.deepEqual(rows, [{ version: 2, geste: "terminer", etat: "TERMINEE" }]);
});
