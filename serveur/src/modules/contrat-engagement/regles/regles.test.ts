import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ETATS, etatLe, GESTES, limiteSignature, SUITES } from "./contrat.ts";
import { type Plan, refuserPlan } from "./plan.ts";

const BORNES = { parDefaut: 15, plafond: 35 };
const PLAN: Plan = {
  referent: "Camille Leroux",
  objectifs: ["Reprendre une formation"],
  heures: 15,
  motifReduction: null,
  dispense: null,
};
const DISPENSE = {
  motif: "PARENT_ISOLE",
  justificatif: "Attestation de la CAF",
  debut: "2025-01-01",
  fin: "2025-06-30",
} as const;

test("weekly hours follow the law: fifteen, fewer with a reason, never zero, never above the legal time", () => {
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 60 }), fc.boolean(), (heures, motive) => {
      const refus = refuserPlan(
        { ...PLAN, heures, motifReduction: motive ? "Santé" : " " },
        BORNES,
      );
      assert.equal(refus === null, heures >= 1 && heures <= 35 && (heures >= 15 || motive));
    }),
  );
});

test("an exemption is for a period, without hours", () => {
  const dispense = (reste: object, heures: number | null = null) =>
    refuserPlan({ ...PLAN, heures, dispense: { ...DISPENSE, ...reste } }, BORNES) === null;
  assert.equal(dispense({}), true);
  assert.equal(dispense({}, 15), false);
  assert.equal(dispense({ fin: "2024-12-31" }), false);
  assert.equal(refuserPlan({ ...PLAN, heures: null }, BORNES) === null, false);
});

test("one month to sign, date to date, clamped to the month", () => {
  assert.equal(limiteSignature("2025-01-31", 1), "2025-02-28");
  assert.equal(limiteSignature("2024-01-31", 1), "2024-02-29");
  assert.equal(limiteSignature("2025-03-15", 1), "2025-04-15");
});

test("the state that day: suspended, closed twelve months later to the day, or to sign again", () => {
  const jour = (etat: "SIGNE" | "EN_ATTENTE_SIGNATURE", cesseLe: string | null, autre = false) =>
    etatLe(
      { etat, orientationId: "a" },
      { orientationId: autre ? "b" : "a", cesseLe },
      "2025-02-28",
      12,
    );
  assert.equal(jour("SIGNE", null), "SIGNE");
  assert.equal(jour("SIGNE", null, true), "A_SIGNER");
  assert.equal(jour("EN_ATTENTE_SIGNATURE", null, true), "EN_ATTENTE_SIGNATURE");
  assert.equal(jour("SIGNE", "2025-03-01"), "SIGNE");
  assert.equal(jour("SIGNE", "2025-02-28"), "SUSPENDU");
  assert.equal(jour("SIGNE", "2024-03-01"), "SUSPENDU");
  assert.equal(jour("SIGNE", "2024-02-29"), "CLOTURE");
});

test("the table of transitions, whole: what is not there is refused", () => {
  const table = (["AUCUN", ...ETATS] as const).map((etat) => [
    etat,
    GESTES.filter((geste) => SUITES[etat][geste]),
  ]);
  assert.deepEqual(Object.fromEntries(table), {
    AUCUN: ["preparer", "signer", "refuser"],
    EN_ATTENTE_SIGNATURE: ["preparer", "signer", "refuser"],
    SIGNE: ["preparer", "refuser"],
    REFUSE: ["preparer", "signer"],
    A_SIGNER: ["preparer", "signer", "refuser"],
    SUSPENDU: [],
    CLOTURE: ["preparer", "signer", "refuser"],
  });
});
