import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Circonstances, changementLe, ETATS, etatLe, GESTES, SUITES } from "./contrat.ts";
import { FONDEMENTS, type Plan, refuserPlan } from "./plan.ts";

const BORNES = { parDefaut: 15, plafond: 35, ageEnfant: 12, jour: "2025-01-01" };
const PLAN: Plan = {
  referent: "Camille Leroux",
  objectifs: ["Reprendre une formation"],
  intensite: "REGULIER",
  heures: 15,
  motifReduction: null,
  dispense: null,
};
const DISPENSE = {
  motif: "PARENT_ISOLE",
  demandeLe: "2025-01-01",
  limiteAgeLe: "2025-07-01",
  justificatif: "Attestation de la CAF",
  debut: "2025-01-01",
  fin: "2025-06-30",
} as const;

test("B4-05 B4-07 B4-13 weekly hours follow the law: fifteen, fewer with a reason or for the family, more as accompaniment needs, never zero, never above the legal time", () => {
  const fondements = [null, undefined, ...FONDEMENTS];
  fc.assert(
    fc.property(
      fc.integer({ min: -5, max: 60 }),
      fc.boolean(),
      fc.constantFrom(...fondements),
      (heures, motive, fondement) => {
        const motifReduction = motive ? "Santé" : " ";
        const refus = refuserPlan({ ...PLAN, heures, motifReduction, fondement }, BORNES);
        const fonde =
          heures === 15 ||
          (heures < 15
            ? motive || fondement === "SITUATION_FAMILIALE"
            : fondement === "BESOIN_ACCOMPAGNEMENT");
        assert.equal(refus === null, heures >= 1 && heures <= 35 && fonde);
      },
    ),
  );
});

test("B4-06 an exemption is asked for, then dated, without hours; that of a lone parent ends before the child is twelve", () => {
  const dispense = (reste: object, heures: number | null = null) =>
    refuserPlan({ ...PLAN, heures, dispense: { ...DISPENSE, ...reste } }, BORNES) === null;
  assert.equal(dispense({}), true);
  assert.equal(dispense({}, 15), false);
  assert.equal(dispense({ fin: "2024-12-31" }), false);
  assert.equal(refuserPlan({ ...PLAN, heures: null }, BORNES) === null, false);
  assert.equal(dispense({ demandeLe: "2025-01-02" }), false);
  assert.equal(dispense({ demandeLe: "2024-12-31" }), true);
  assert.equal(dispense({ debut: "2024-12-31" }), false);
  assert.equal(dispense({ fin: "2025-07-01" }), false);
  assert.equal(dispense({ fin: "2025-06-30" }), true);
  // A child born on 29 February is twelve on 29 February, twelve years later.
  assert.equal(dispense({ fin: "2028-02-28", limiteAgeLe: "2028-02-29" }), true);
  assert.equal(dispense({ fin: "2028-02-29", limiteAgeLe: "2028-02-29" }), false);
  assert.equal(dispense({ limiteAgeLe: null }), false);
  assert.equal(dispense({ motif: "SANTE" }), false);
  assert.equal(dispense({ motif: "SANTE", limiteAgeLe: null }), true);
});

test("a plan says how intense the accompaniment is", () => {
  assert.match(refuserPlan({ ...PLAN, intensite: null }, BORNES)?.message ?? "", /intensité/);
});

const ECRIT = new Date("2025-01-10T10:00:00Z");
const CIRCONSTANCES: Circonstances = {
  orientationId: "a",
  parcours: "PSP",
  changeLe: null,
  parcoursLe: null,
  cesseLe: null,
};
const etat = (ecrit: "SIGNE" | "EN_ATTENTE_SIGNATURE", reste: Partial<Circonstances> = {}) =>
  etatLe(
    { etat: ecrit, orientationId: "a", parcours: "PSP", ecritLe: ECRIT },
    { ...CIRCONSTANCES, ...reste },
    "2025-02-28",
    12,
  );

test("the state that day: suspended, closed twelve months later to the day, leap day included", () => {
  assert.equal(etat("SIGNE"), "SIGNE");
  assert.equal(etat("SIGNE", { cesseLe: "2025-03-01" }), "SIGNE");
  assert.equal(etat("SIGNE", { cesseLe: "2025-02-28" }), "SUSPENDU");
  assert.equal(etat("SIGNE", { cesseLe: "2024-03-01" }), "SUSPENDU");
  assert.equal(etat("SIGNE", { cesseLe: "2024-02-29" }), "CLOTURE");
});

test("B4-02 the day something changed on the path of the contract is that of the last change, and no other orientation's", () => {
  const contrat = { orientationId: "a", parcours: "PSP", ecritLe: ECRIT };
  const le = (reste: Partial<Circonstances>) =>
    changementLe(contrat, { ...CIRCONSTANCES, ...reste });
  const autre = { parcours: "PSO", parcoursLe: "2025-02-01" };
  // 1 March in Paris already.
  const dispositif = { changeLe: new Date("2025-02-28T23:30:00Z") };
  assert.equal(le({}), null);
  assert.equal(le({ changeLe: ECRIT }), null);
  assert.equal(le({ parcoursLe: "2025-02-01" }), null);
  assert.equal(le(autre), "2025-02-01");
  assert.equal(le({ ...autre, ...dispositif }), "2025-03-01");
  assert.equal(le({ ...autre, ...dispositif, orientationId: "b" }), null);
});

test("something essential changed: another orientation, another path, another accompaniment, to sign again", () => {
  assert.equal(etat("SIGNE", { orientationId: "b" }), "A_SIGNER");
  assert.equal(etat("EN_ATTENTE_SIGNATURE", { orientationId: "b" }), "EN_ATTENTE_SIGNATURE");
  assert.equal(etat("SIGNE", { parcours: "PSO" }), "A_SIGNER");
  assert.equal(etat("SIGNE", { orientationId: null, parcours: null }), "SIGNE");
  assert.equal(etat("SIGNE", { changeLe: new Date("2025-01-10T10:00:01Z") }), "A_SIGNER");
  assert.equal(etat("SIGNE", { changeLe: ECRIT }), "SIGNE");
  assert.equal(etat("SIGNE", { orientationId: "b", cesseLe: "2025-02-28" }), "SUSPENDU");
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
    CLOTURE: [],
  });
});
