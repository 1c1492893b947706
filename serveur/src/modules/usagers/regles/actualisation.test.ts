import assert from "node:assert/strict";
import { test } from "node:test";
import { lireRythmes, situerActualisation } from "./actualisation.ts";

const RYTHMES = lireRythmes(["A=1", "B=2", "F=0", "G=0"]);
const inscrite = (categorie_statistique?: string, reste: object = {}) => ({
  ...{ m_statut: "Inscrit", m_date_effet_statut: "2026-01-31", categorie_statistique },
  ...reste,
});
const situer = (inscription: Record<string, unknown> | null, jour = "2026-03-01") =>
  situerActualisation(inscription, RYTHMES, jour);

test("B2-03 a registration is renewed by the rhythm of its category, from the last time; F and G are exempt", () => {
  const attendue = { mois: 1, avantLe: "2026-02-28", enRetard: true };
  assert.deepEqual(situer(inscrite("A")), attendue);
  assert.equal(situer(inscrite("A"), "2026-02-28")?.enRetard, false);
  const deux = inscrite("B", { actualisee_le: "2026-02-15" });
  assert.deepEqual(situer(deux), { mois: 2, avantLe: "2026-04-15", enRetard: false });
  for (const exempte of ["F", "G"])
    assert.deepEqual(situer(inscrite(exempte), "2030-01-01"), {
      ...{ mois: 0, avantLe: null, enRetard: false },
    });
});

test("B2-03 nothing is due from who is not registered, nor where no category is told", () => {
  assert.equal(situer(null), null);
  assert.equal(situer(inscrite("A", { m_statut: "Cessé" })), null);
  assert.equal(situer(inscrite()), null);
});
