import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ecartEcrit, heuresEcrites, objectifEcrit } from "./ecriture.ts";
import { lireHeures } from "./saisie.ts";

test("hours are read as people type them, and anything else is not guessed", () => {
  for (const [saisie, heures] of [
    ["3", 3],
    ["1,5", 1.5],
    ["1.25", 1.25],
    ["1 h 30", 1.5],
    ["1h30", 1.5],
    ["2H", 2],
    ["45 min", 0.75],
    ["1 h 75", null],
    ["une heure", null],
    ["-2", null],
    ["", null],
    ["1,5 h", null],
  ] as const)
    assert.equal(lireHeures(saisie), heures, saisie);
});

test("what is written is read back the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 * 168 }), (quarts) => {
      assert.equal(lireHeures(heuresEcrites(quarts / 4)), quarts / 4);
    }),
  );
});

test("weeks are told in words", () => {
  assert.equal(heuresEcrites(-2.5), "−2\u00a0h\u00a030");
  assert.equal(heuresEcrites(0), "0\u00a0h");
  assert.equal(ecartEcrit(-3, true), "Il manque 3\u00a0h");
  assert.equal(ecartEcrit(-3, false), "Il reste 3\u00a0h à prévoir");
  assert.equal(ecartEcrit(0, true), "Objectif atteint");
  assert.equal(ecartEcrit(2, false), "2\u00a0h au-delà de l’objectif");
  assert.equal(ecartEcrit(null, true), null);
  const objectif = (nature: "HEURES" | "DISPENSE" | "A_FIXER" | "AUCUN") =>
    objectifEcrit({ nature, heures: nature === "HEURES" ? 15 : null, entiere: true });
  assert.deepEqual(
    [objectif("HEURES"), objectif("DISPENSE"), objectif("A_FIXER"), objectif("AUCUN")],
    ["15\u00a0h", "Dispense", "À fixer", "Aucun contrat signé"],
  );
});
