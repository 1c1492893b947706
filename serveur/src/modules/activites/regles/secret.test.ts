import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { estPetit, masquer, masquerPartition, part } from "./secret.ts";

const SEUIL = 5;
const effectifs = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 });

test("CONV-5-09 a count of few people is not said, nor one that leaves few people out", () => {
  assert.deepEqual(masquer(4, [100], SEUIL), { nombre: null, masque: "PETIT" });
  assert.deepEqual(masquer(5, [100], SEUIL), { nombre: 5, masque: null });
  assert.deepEqual(masquer(96, [100], SEUIL), { nombre: null, masque: "SECRET" });
  assert.deepEqual(masquer(100, [100], SEUIL), { nombre: 100, masque: null });
  assert.deepEqual(masquer(0, [100], SEUIL), { nombre: 0, masque: null });
});

test("CONV-5-09 the parts withheld of a whole never give few people away by subtraction", () => {
  fc.assert(
    fc.property(effectifs, (nombres) => {
      const cellules = masquerPartition(nombres, SEUIL);
      const total = nombres.reduce((somme, n) => somme + n, 0);
      const vus = cellules.reduce((somme, { nombre }) => somme + (nombre ?? 0), 0);
      const tus = cellules.filter(({ masque }) => masque !== null);
      for (const [rang, { nombre }] of cellules.entries()) {
        assert.ok(nombre === null || nombre === nombres[rang]);
        assert.ok(nombre === null || !estPetit(nombre, SEUIL));
      }
      // A whole of few people is withheld itself: nothing is left to subtract from.
      if (estPetit(total, SEUIL)) return;
      assert.ok(!estPetit(total - vus, SEUIL));
      assert.notEqual(tus.length, 1);
    }),
  );
});

test("CONV-5-09 what is large enough is said: only what protects a small count is withheld", () => {
  assert.deepEqual(
    masquerPartition([3, 12, 40, 7], SEUIL).map(({ masque }) => masque),
    ["PETIT", null, null, "SECRET"],
  );
  assert.deepEqual(
    masquerPartition([12, 40, 0], SEUIL).map(({ nombre }) => nombre),
    [12, 40, 0],
  );
});

test("a share is not computed from what is withheld, and is nothing of nobody", () => {
  const mesure = (nombre: number) => ({ nombre, cellule: masquer(nombre, [], SEUIL) });
  assert.deepEqual(part(mesure(30), mesure(90), SEUIL), { nombre: 33.3, masque: null });
  assert.deepEqual(part(mesure(3), mesure(90), SEUIL), { nombre: null, masque: "SECRET" });
  assert.deepEqual(part(mesure(88), mesure(90), SEUIL), { nombre: null, masque: "SECRET" });
  assert.deepEqual(part(mesure(0), mesure(0), SEUIL), { nombre: null, masque: null });
});
