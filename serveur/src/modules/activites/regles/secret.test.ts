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
      const petites = nombres.filter((n) => estPetit(n, SEUIL)).length;
      if (!cellules) {
        assert.ok(petites > 0 && total < SEUIL + nombres.filter(Boolean).length);
        return;
      }
      const vus = cellules.reduce((somme, { nombre }) => somme + (nombre ?? 0), 0);
      const tus = cellules.filter(({ masque }) => masque !== null);
      for (const [rang, { nombre, masque }] of cellules.entries()) {
        assert.ok(nombre === null || (nombre === nombres[rang] && !estPetit(nombre, SEUIL)));
        // Which of them are small would bound the others.
        assert.notEqual(masque, "PETIT");
      }
      assert.equal(tus.length > 0, petites > 0);
      assert.notEqual(tus.length, 1);
      // Each of them, as the others are one at least, may be of many people.
      if (petites > 0) assert.ok(total - vus - (tus.length - 1) >= SEUIL);
    }),
  );
});

test("CONV-5-09 what is large enough is said: only what protects a small count is withheld", () => {
  const ecrire = (nombres: number[]) =>
    masquerPartition(nombres, SEUIL)?.map(({ nombre, masque }) => masque ?? nombre) ?? null;
  assert.deepEqual(ecrire([3, 12, 40, 7]), ["SECRET", 12, 40, "SECRET"]);
  assert.deepEqual(ecrire([12, 40, 0]), [12, 40, 0]);
  // Five lines of five people are one each, and two lines of five are few both.
  assert.deepEqual(ecrire([1, 1, 1, 1, 1]), null);
  assert.deepEqual(ecrire([4, 1, 30]), ["SECRET", "SECRET", "SECRET"]);
});

test("a share is not computed from what is withheld, and is nothing of nobody", () => {
  const mesure = (nombre: number) => ({ nombre, cellule: masquer(nombre, [], SEUIL) });
  assert.deepEqual(part(mesure(30), mesure(90), SEUIL), { nombre: 33.3, masque: null });
  assert.deepEqual(part(mesure(3), mesure(90), SEUIL), { nombre: null, masque: "SECRET" });
  assert.deepEqual(part(mesure(88), mesure(90), SEUIL), { nombre: null, masque: "SECRET" });
  assert.deepEqual(part(mesure(0), mesure(0), SEUIL), { nombre: null, masque: null });
});
