import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { CONTRAINTES, FAMILLES_PAR_CONTRAINTE, repondA, THEMATIQUES } from "./nomenclatures.ts";
import { ETATS_PRESCRIPTION, GESTES_PRESCRIPTION, SUITES_PRESCRIPTION } from "./prescription.ts";

test("ANX4-B-16 the table of transitions, whole: what is not there is refused", () => {
  const table = ETATS_PRESCRIPTION.map((etat) => [
    etat,
    GESTES_PRESCRIPTION.map((geste) => SUITES_PRESCRIPTION[etat][geste] ?? "-"),
  ]);
  assert.deepEqual(Object.fromEntries(table), {
    PRESCRITE: ["ACCEPTEE", "REFUSEE", "-", "-", "ABANDONNEE"],
    ACCEPTEE: ["-", "-", "COMMENCEE", "-", "ABANDONNEE"],
    REFUSEE: ["-", "-", "-", "-", "-"],
    COMMENCEE: ["-", "-", "-", "TERMINEE", "ABANDONNEE"],
    TERMINEE: ["-", "-", "-", "-", "-"],
    ABANDONNEE: ["-", "-", "-", "-", "-"],
  });
});

test("whatever is tried, a prescription ends in three gestures at most, and never starts again", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...GESTES_PRESCRIPTION), { maxLength: 30 }), (gestes) => {
      const vus = ["PRESCRITE"];
      for (const geste of gestes) {
        const suite = SUITES_PRESCRIPTION[vus.at(-1) as "PRESCRITE"][geste];
        if (suite) vus.push(suite);
      }
      assert.ok(vus.length <= 4);
      assert.equal(new Set(vus).size, vus.length);
    }),
  );
});

test("each constraint of the diagnostic has thématiques that help to lift it, and no other does", () => {
  assert.equal(new Set(THEMATIQUES).size, 69);
  for (const contrainte of CONTRAINTES) {
    const siennes = THEMATIQUES.filter((thematique) => repondA(thematique, contrainte));
    assert.ok(siennes.length > 0, contrainte);
    for (const thematique of siennes)
      assert.ok(thematique.startsWith(`${FAMILLES_PAR_CONTRAINTE[contrainte]}--`));
  }
  assert.equal(repondA("mobilite--preparer-un-permis", "22"), false);
  assert.equal(repondA("trouver-un-emploi--maintien-dans-lemploi", "99"), false);
});
