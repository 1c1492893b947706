import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import type pg from "pg";
import { type BaseDeTest, creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { ouvrirQuotas } from "./quotas.ts";

let base: BaseDeTest;
let pool: pg.Pool;
before(async () => {
  base = await creerBaseDeTest();
  pool = ouvrirPool(base.url, 4);
});
after(async () => {
  await pool.end();
  await base.fermer();
});

test("several processes together never pass a ceiling, whatever the burst", async () => {
  let rang = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 200 }),
      async (plafond, appels) => {
        rang += 1;
        const cle = `propriete-${rang}`;
        const processus = Array.from({ length: 4 }, () => ouvrirQuotas(pool));
        const passages = await Promise.all(
          appels.map((numero) => processus[numero]?.passer(cle, plafond, 1_000_000)),
        );
        const admis = passages.filter((passage) => passage?.admis).length;
        assert.ok(admis <= plafond, `${admis} > ${plafond}`);
        const seuls = new Set(appels).size === 1;
        if (seuls) assert.equal(admis, Math.min(plafond, appels.length));
      },
    ),
    { numRuns: 60 },
  );
});

test("what is left of a ceiling is said of the ceiling, not of the lease in hand", async () => {
  const quotas = ouvrirQuotas(pool);
  const restants = [];
  for (let appel = 0; appel < 11; appel += 1) {
    restants.push((await quotas.passer("restants", 10, 8000)).restant);
  }
  assert.deepEqual(restants, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0]);
  const [un, autre] = [ouvrirQuotas(pool), ouvrirQuotas(pool)];
  assert.equal((await un.passer("partages", 8, 8000)).restant, 7);
  // The other process holds two: one it has used, one it may still use.
  assert.equal((await autre.passer("partages", 8, 8000)).restant, 5);
});

test("a new second gives a new ceiling, a clock that goes back gives none", async () => {
  const quotas = ouvrirQuotas(pool);
  const admettre = async (instant: number) => (await quotas.passer("secondes", 1, instant)).admis;
  assert.equal(await admettre(5000), true);
  assert.equal(await admettre(5999), false);
  assert.equal(await admettre(6000), true);
  assert.equal(await admettre(5000), false);
});

test("a clock put back by an hour does not close the API for an hour", async () => {
  const instant = 10_000_000_000;
  assert.equal((await ouvrirQuotas(pool).passer("recul", 1, instant)).admis, true);
  const quotas = ouvrirQuotas(pool);
  assert.equal((await quotas.passer("recul", 1, instant - 3_600_000)).admis, true);
  assert.equal((await quotas.passer("recul", 1, instant - 3_600_000)).admis, false);
});

test("a burst over the turn of a second loses nothing of its ceiling", async () => {
  const quotas = ouvrirQuotas(pool);
  const instants = [7000, 6999, 7000, 6999, 7000, 6999, 7000, 6999];
  for (const instant of instants) {
    assert.equal((await quotas.passer("tournant", instants.length, instant)).admis, true);
  }
  assert.equal((await quotas.passer("tournant", instants.length, 7000)).admis, false);
});
