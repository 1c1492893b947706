import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ETATS, etatLe, GESTES, limiteSignature, SUITES } from "./contrat.ts";
import { lireInstant } from "./instant.ts";
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

test("an instant of the wire is read back the same, whatever its zone", () => {
  const borne = {
    min: new Date("1970-01-01T00:00:00Z"),
    max: new Date("2099-12-31T00:00:00Z"),
    noInvalidDate: true,
  };
  fc.assert(
    fc.property(fc.date(borne), fc.integer({ min: -14, max: 14 }), (instant, heures) => {
      const local = new Date(instant.getTime() + heures * 3_600_000).toISOString().slice(0, 23);
      const signe = heures < 0 ? "-" : "+";
      const zone = `${signe}${String(Math.abs(heures)).padStart(2, "0")}`;
      for (const ecrit of [`${local}${zone}:00`, `${local}${zone}00`])
        assert.equal(lireInstant(ecrit)?.getTime(), instant.getTime());
      assert.equal(lireInstant(local), null);
    }),
  );
});
