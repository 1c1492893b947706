import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type pg from "pg";
import { unCorrespondant } from "../../essais/demandes.ts";
import {
  DELIBERATION,
  SIGNATURES,
  uneConvention,
  uneOrganisation,
} from "../../essais/organisations.ts";
import { type BaseDeTest, creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { ouvrirAnnuaire, verifierSoumission } from "./index.ts";

const CONTRAINTE = { code: "23514" };

let base: BaseDeTest;
let pool: pg.Pool;
let parties: { operateur_id: string; partenaire_id: string };
before(async () => {
  base = await creerBaseDeTest();
  pool = ouvrirPool(base.url, 2);
  const operateur = await uneOrganisation(pool, { type: "FT", departement: null });
  const partenaire = await uneOrganisation(pool);
  parties = { operateur_id: operateur.id, partenaire_id: partenaire.id };
});
after(async () => {
  await pool.end();
  await base.fermer();
});

test("DELIB-01 a convention cannot be signed without the deliberation that authorises it", async () => {
  await assert.rejects(uneConvention(pool, { ...parties, deliberation: null }), CONTRAINTE);
  await uneConvention(pool, { ...parties, deliberation: DELIBERATION });
  const projet = await uneConvention(pool, { ...parties, etat: "projet", deliberation: null });
  const signer = "update conventions.convention set etat = 'signee' where id = $1";
  await assert.rejects(pool.query(signer, [projet]), CONTRAINTE);
});

test("ANX2-02 until a convention begins, the contacts are those of the one that it follows", async () => {
  const { id } = await uneOrganisation(pool);
  const conclure = async (etat: "signee" | "en_vigueur", debut: string, fin: string) => {
    const voulue = { ...parties, partenaire_id: id, etat, debut, fin, rgc: false, ouvert: false };
    const convention = await uneConvention(pool, voulue);
    await unCorrespondant(pool, convention, "SUIVI_OPERATIONNEL", `${etat}@essai.example`);
  };
  const soumettre = (courriel: string) => verifierSoumission(pool, id, courriel, "2026-03-02");
  await conclure("signee", "2027-01-01", "2027-12-31");
  assert.equal(await soumettre("signee@essai.example"), null);
  await conclure("en_vigueur", "2026-01-01", "2026-12-31");
  assert.equal(await soumettre("en_vigueur@essai.example"), null);
  assert.equal((await soumettre("signee@essai.example"))?.code, "SUIVI_OPERATIONNEL_AUTRE");
});

test("CONV-12-02 a convention is active only when both parties have signed", async () => {
  for (const signatures of [[], SIGNATURES.slice(0, 1)]) {
    await assert.rejects(uneConvention(pool, { ...parties, signatures }), CONTRAINTE);
  }
  await uneConvention(pool, { ...parties, signatures: SIGNATURES });
});

test("CONV-PRE-03 an organisation that is no member of the network is refused", async () => {
  for (const type of ["FT", "CD", "ML", "CE", "AUTRE"] as const)
    await uneOrganisation(pool, { type });
  const inconnu = uneOrganisation(pool, { type: "BANQUE" as never });
  await assert.rejects(inconnu, CONTRAINTE);
  await assert.rejects(uneOrganisation(pool, { type: "DCD" }), CONTRAINTE);
});

test("CONV-PRE-01 a convention has two distinct known parties, of any département", async () => {
  const seul = { operateur_id: parties.operateur_id, partenaire_id: parties.operateur_id };
  await assert.rejects(uneConvention(pool, seul), CONTRAINTE);
  await assert.rejects(uneConvention(pool, { ...parties, partenaire_id: randomUUID() }), {
    code: "23503",
  });
  for (const departement of ["01", "2B", "974"]) {
    const partenaire = await uneOrganisation(pool, { departement });
    await uneConvention(pool, { ...parties, partenaire_id: partenaire.id });
    const annuaire = await ouvrirAnnuaire(pool).lire();
    assert.ok(annuaire.accesOuvert(partenaire.id, "2026-01-01"));
  }
});

test("RAPP-03 nothing is open before the first day of the convention, nor after its last", async () => {
  const partenaire = await uneOrganisation(pool);
  const periode = { debut: "2025-01-01", fin: "2027-12-31" };
  await uneConvention(pool, { ...parties, partenaire_id: partenaire.id, ...periode });
  const annuaire = await ouvrirAnnuaire(pool).lire();
  const ouverts = ["2024-12-31", "2025-01-01", "2027-12-31", "2028-01-01"].map((jour) =>
    annuaire.accesOuvert(partenaire.id, jour),
  );
  assert.deepEqual(ouverts, [false, true, true, false]);
});

test("RAPP-03 a convention that begins before 2025 opens no exchange before the first of January", async () => {
  const partenaire = await uneOrganisation(pool);
  const periode = { debut: "2024-06-01", fin: "2027-05-31" };
  await uneConvention(pool, { ...parties, partenaire_id: partenaire.id, ...periode });
  const annuaire = await ouvrirAnnuaire(pool).lire();
  const ouverts = ["2024-06-01", "2024-12-31", "2025-01-01"].map((jour) =>
    annuaire.accesOuvert(partenaire.id, jour),
  );
  assert.deepEqual(ouverts, [false, false, true]);
});

test("CONV-PRE-06 two conventions of one partner coexist, and a délégataire acts under its département's", async () => {
  const partenaire = await uneOrganisation(pool);
  const delegataire = await uneOrganisation(pool, { type: "DCD", rattachementId: partenaire.id });
  const communs = { ...parties, partenaire_id: partenaire.id };
  await uneConvention(pool, { ...communs, fin: "2025-12-31" });
  await uneConvention(pool, { ...communs, debut: "2025-06-01", fin: "2026-12-31" });
  const annuaire = await ouvrirAnnuaire(pool).lire();
  for (const id of [partenaire.id, delegataire.id]) {
    const jours = ["2025-03-01", "2025-09-01", "2026-09-01", "2027-01-01"];
    const ouverts = jours.map((jour) => annuaire.accesOuvert(id, jour));
    assert.deepEqual(ouverts, [true, true, true, false]);
  }
  assert.deepEqual(
    annuaire.delegataires(partenaire.id).map(({ id }) => id),
    [delegataire.id],
  );
});
