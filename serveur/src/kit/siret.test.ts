import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { estSiret } from "./siret.ts";

test("B9-07 a SIRET follows Luhn's key; an establishment of La Poste, a sum that is a multiple of five", () => {
  for (const vrai of ["73282932000074", "35600000000048", "35600000049837"])
    assert.equal(estSiret(vrai), true, vrai);
  // The exception is that of La Poste alone, and it is no free pass.
  for (const faux of [
    "73282932000075",
    "35600000049838",
    "35600100049836",
    "7328293200007",
    "",
    "A",
  ])
    assert.equal(estSiret(faux), false, faux);
  assert.equal(estSiret(" 73282932000074"), false);
});

test("B9-07 one wrong digit never keeps the key", () => {
  fc.assert(
    fc.property(fc.nat(13), fc.integer({ min: 1, max: 9 }), (rang, ecart) => {
      const juste = "73282932000074";
      const chiffre = (Number(juste[rang]) + ecart) % 10;
      assert.equal(estSiret(juste.slice(0, rang) + chiffre + juste.slice(rang + 1)), false);
    }),
  );
});
