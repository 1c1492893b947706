import assert from "node:assert/strict";
import { test } from "node:test";
import { type Devoirs, sansDevoirs, situerDevoirs } from "./devoirs.ts";

const RIEN: Devoirs = {
  soumis: null,
  depuis: "2025-03-05",
  payeur: "CAF 621",
  informeLe: null,
  revenuMensuel: null,
  sansEmploi: null,
};
const verdict = (dits: Partial<Devoirs>) => situerDevoirs({ ...RIEN, ...dits }, 500);

test("B3-10 the duties bind whoever is jobless or earns less than the limit, and nobody at the limit", () => {
  assert.deepEqual(verdict({ revenuMensuel: 499.99 }), { soumis: true, selon: "REVENUS" });
  assert.deepEqual(verdict({ revenuMensuel: 500 }), { soumis: false, selon: "REVENUS" });
  assert.deepEqual(verdict({ sansEmploi: false, revenuMensuel: 1200 }).soumis, false);
  assert.deepEqual(verdict({ sansEmploi: true, revenuMensuel: 1200 }), {
    soumis: true,
    selon: "SANS_EMPLOI",
  });
  assert.equal(situerDevoirs({ ...RIEN, revenuMensuel: 550 }, 600).soumis, true);
});

test("the paying body's word prevails over the income; without either nothing is told", () => {
  assert.deepEqual(verdict({ soumis: false, sansEmploi: true }), {
    soumis: false,
    selon: "PAYEUR",
  });
  assert.deepEqual(verdict({ sansEmploi: false }), { soumis: null, selon: null });
  assert.deepEqual(situerDevoirs(null, 500), { soumis: null, selon: null });
});

test("nobody is without duties by silence, nor without the RSA", () => {
  const sans = { ...RIEN, soumis: false };
  assert.equal(sansDevoirs({ rsa: true, devoirs: sans }, 500), true);
  assert.equal(sansDevoirs({ rsa: false, devoirs: sans }, 500), false);
  assert.equal(sansDevoirs({ rsa: true, devoirs: RIEN }, 500), false);
  assert.equal(sansDevoirs({ rsa: true, devoirs: null }, 500), false);
});
