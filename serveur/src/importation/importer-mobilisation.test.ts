import assert from "node:assert/strict";
import test from "node:test";
import { jourCivil } from "../kit/jour-civil.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";
import { lignesExtremes, NUMERO } from "./essais/lignes-extremes.ts";

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

const JEUNE = "90000000957";
async function recevoirPeriode(champs: object, personne: object = {}) {
  const base = { ...deType("periode"), usager: JEUNE, debut: "2025-01-01" };
  const bilan = await importer([
    unUsager({
      ...{ identifiant: "cej", nir: null, numeroFranceTravail: JEUNE },
      ...{ dateNaissance: "2004-06-01", ...personne },
    }),
    { ...deType("orientation"), identifiant: "o-cej", usager: JEUNE },
    { ...base, identifiant: `cej-${rang}`, ...champs },
  ]);
  return [bilan.refusees, essai.dit()] as const;
}

test("B4-17 a CEJ or a PACEA of a file lasts no longer than the law allows, prolonged or ended", async () => {
  for (const [champs, attendu] of [
    [
      { dispositif: "CEJ", finPrevue: "2026-07-01" },
      /« finPrevue » : au plus tard le 30 juin 2026/,
    ],
    [
      { dispositif: "PACEA", finPrevue: "2027-01-01" },
      /« finPrevue » : .* 31 décembre 2026 .* PACEA/,
    ],
    [
      { dispositif: "CEJ", finPrevue: "2025-12-31", fin: "2026-07-01", motifFin: "TERME" },
      /« fin » : au plus tard le 30 juin 2026/,
    ],
  ] as const) {
    const [refusees, dit] = await recevoirPeriode(champs);
    assert.equal(refusees, 1, dit);
    assert.match(dit, attendu);
  }
  for (const champs of [
    { dispositif: "CEJ", finPrevue: "2026-06-30" },
    { dispositif: "PACEA", finPrevue: "2026-12-31" },
    { dispositif: "ACCOMPAGNEMENT_SOCIAL", finPrevue: "2030-01-01" },
  ]) {
    const [refusees, dit] = await recevoirPeriode(champs);
    assert.equal(refusees, 0, dit);
  }
});

test("B4-13 what a person says of an intensive accompaniment comes with its day; the latest answer stays", async () => {
  const intensif = { dispositif: "ACCOMPAGNEMENT_INTENSIF", finPrevue: "2025-12-31" };
  const avis = { avis: "SATISFAIT", avisLe: "2025-06-01" };
  for (const [champs, attendu] of [
    [{ avis: "SATISFAIT" }, /« avis » et « avisLe » vont ensemble/],
    [{ ...avis, avisLe: "2024-12-31" }, /n’a pas eu lieu/],
    [{ ...avis, avisLe: "2099-01-01" }, /« avisLe » ne peut être à venir/],
    [{ ...avis, avis: "BIEN" }, /« avis »/],
    [{ ...avis, dispositif: "ACCOMPAGNEMENT_GLOBAL" }, /accompagnement intensif/],
  ] as const) {
    const [refusees, dit] = await recevoirPeriode({ ...intensif, ...champs });
    assert.equal(refusees, 1, dit);
    assert.match(dit, attendu);
  }
  const envoyer = async (champs: object) => {
    const [refusees, dit] = await recevoirPeriode({
      ...intensif,
      ...{ identifiant: "avis", fin: "2025-06-30", motifFin: "TERME" },
      ...champs,
    });
    assert.equal(refusees, 0, dit);
    const { rows } = await essai.pool.query(
      "select avis, avis_le as le, version from accompagnement.periode where avis is not null",
    );
    return rows;
  };
  assert.deepEqual(await envoyer(avis), [{ avis: "SATISFAIT", le: "2025-06-01", version: 1 }]);
  // Asked on the platform since: a file that says less, or what was said before, takes nothing away.
  await essai.pool.query(
    "update accompagnement.periode set avis = 'DECLINE', avis_le = '2025-07-01' where avis is not null",
  );
  const garde = { avis: "DECLINE", le: "2025-07-01" };
  assert.deepEqual(await envoyer(avis), [{ ...garde, version: 1 }]);
  assert.deepEqual(await envoyer({ motifFin: "AUTRE" }), [{ ...garde, version: 2 }]);
  const apres = { ...avis, motifFin: "AUTRE", avisLe: "2025-07-02" };
  assert.deepEqual(await envoyer(apres), [{ avis: "SATISFAIT", le: "2025-07-02", version: 3 }]);
  assert.deepEqual(
    (await evenements("periode")).filter((dit) => dit.startsWith("periode.avis")),
    ["periode.avis 1", "periode.avis 3"],
  );
});

test("B4-17 a CEJ or a PACEA of a file is of somebody of the age of the law on its first day, the CEJ later with an RQTH", async () => {
  const rqth = { dateDebutRqth: "2024-01-01", dateFinRqth: "9999-12-31", source: "MDPH" };
  const cej = { dispositif: "CEJ", finPrevue: "2025-12-31" };
  const pacea = { dispositif: "PACEA", finPrevue: "2025-12-31" };
  for (const [champs, personne, attendu] of [
    [cej, { dateNaissance: "1999-01-01" }, /« dispositif » : le CEJ va de 16 à 25 ans/],
    [cej, { dateNaissance: "1995-01-01", rqth }, /« dispositif » : le CEJ va de 16 à 29 ans/],
    [cej, { dateNaissance: "2009-01-02" }, /« dispositif » : le CEJ va de 16 à 25 ans/],
    [pacea, { dateNaissance: "1999-01-01", rqth }, /« dispositif » : le PACEA va de 16 à 25 ans/],
  ] as const) {
    const [refusees, dit] = await recevoirPeriode(champs, personne);
    assert.equal(refusees, 1, dit);
    assert.match(dit, attendu);
  }
  for (const [champs, personne] of [
    [cej, { dateNaissance: "1999-01-02" }],
    [cej, { dateNaissance: "1995-01-02", rqth }],
    [pacea, { dateNaissance: "2009-01-01" }],
    [
      { dispositif: "ACCOMPAGNEMENT_SOCIAL", finPrevue: "2025-12-31" },
      { dateNaissance: "1960-01-01" },
    ],
  ] as const) {
    const [refusees, dit] = await recevoirPeriode(champs, personne);
    assert.equal(refusees, 0, dit);
  }
});

test("CONV-7-06 ANX4-B-03 a contract of a file whose version is already another's is refused, and no event tells that it was signed", async () => {
  const usager = "90000000958";
  const personne = unUsager({ identifiant: "contrat", nir: null, numeroFranceTravail: usager });
  const contrat = {
    ...{
      type: "contrat",
      identifiant: "c-1",
      usager,
      source: "cd62",
      etat: "SIGNE",
      organisme: "CD 62",
    },
    ...{
      le: "2025-02-03T09:00:00Z",
      plan: { referent: "Référente", objectifs: ["Un"], heures: 15 },
    },
  };
  await importer([personne, contrat]);
  // Signed here since, by another organisation.
  await essai.pool.query(
    `insert into contrat_engagement.contrat (usager_id, version, etat, source_id, organisme, modele, signature_le,
       ecrit_le, ecrit_par)
     select usager_id, 2, 'SIGNE', gen_random_uuid(), 'FT', modele, '2025-03-01', '2025-03-01', 'agent'
     from contrat_engagement.contrat join usagers.usager u on u.id = usager_id
     where u.numero_francetravail = $1`,
    [usager],
  );
  const avant = await evenements("contrat");
  const bilan = await importer([
    personne,
    contrat,
    { ...contrat, identifiant: "c-2", version: 2, le: "2025-04-01T09:00:00Z" },
  ]);
  const dit = essai.dit();
  assert.equal(bilan.refusees, 1, dit);
  assert.match(dit, /« version » est déjà celle d’un autre contrat/);
  assert.deepEqual(await evenements("contrat"), avant);
});

test("B4-06 an exemption of a file is asked for before it begins, begins before it ends, and ends before the child is of age", async () => {
  const plan = { referent: "Référente", objectifs: ["Un objectif"] };
  const dispense = { motif: "SANTE", justificatif: "Certificat", debut: "2025-03-10" };
  const recevoir = async (champs: object) => {
    const contrat = {
      ...deType("contrat"),
      plan: { ...plan, dispense: { ...dispense, ...champs } },
    };
    const { refusees } = await importer([deType("orientation"), contrat]);
    return [refusees, essai.dit()] as const;
  };
  for (const [champs, attendu] of [
    [{ fin: "2025-03-09" }, /« plan » : « dispense » se termine avant de commencer/],
    [{ fin: "2025-06-30", demandeLe: "2025-03-11" }, /« dispense » commence avant d’être demandée/],
    [
      { motif: "PARENT_ISOLE", fin: "2025-06-30", limiteAgeLe: "2025-06-30" },
      /« dispense » dépasse le jour des 12 ans de l’enfant/,
    ],
  ] as const) {
    const [refusees, dit] = await recevoir(champs);
    assert.equal(refusees, 1, dit);
    assert.match(dit, attendu);
  }
  const juste = { motif: "PARENT_ISOLE", fin: "2025-06-29", limiteAgeLe: "2025-06-30" };
  const [refusees, dit] = await recevoir(juste);
  assert.equal(refusees, 0, dit);
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
