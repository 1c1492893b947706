import assert from "node:assert/strict";
import test from "node:test";
import type { Convention } from "./convention.ts";
import { etatDelegation } from "./delegation.ts";

test("a delegation that begins after its convention is over never comes", () => {
  const convention: Convention = {
    ...{ id: "convention", partenaireId: "departement", etat: "signee" },
    ...{ debut: "2025-01-01", fin: "2027-12-31", dureeAns: 3, resilieeLe: null },
  };
  const delegation = { id: "delegation", reference: "Article 3", debut: "2026-06-01", fin: null };
  const le = (jour: string, reste: Partial<Convention> = {}) =>
    etatDelegation({ ...convention, ...reste }, delegation, jour);
  assert.deepEqual([le("2026-05-31"), le("2026-06-01")], ["A_VENIR", "EN_COURS"]);
  // Denounced, it gives access until the eve.
  assert.equal(le("2026-05-01", { cesseLe: "2026-06-02" }), "A_VENIR");
  assert.equal(le("2026-05-01", { cesseLe: "2026-06-01" }), "TERMINEE");
  assert.equal(le("2026-06-01", { cesseLe: "2026-06-01" }), "TERMINEE");
});
