import assert from "node:assert/strict";
import { test } from "node:test";
import { coalescer, Saturation } from "./coalescence.ts";

const erreurSql = (code: string) => Object.assign(new Error(code), { code });

/** Asks for all at once, and says what became of each. */
async function demander(demande: (n: number) => Promise<number>, valeurs: readonly number[]) {
  const issues = await Promise.allSettled(valeurs.map(demande));
  return issues.map((i) => (i.status === "fulfilled" ? i.value : (i.reason as Error).message));
}

test("a batch refused for its data is tried one by one: the bad value alone is refused", async () => {
  for (const code of ["22008", "23505", "21000", "40P01"]) {
    const lots: number[][] = [];
    const doubler = coalescer(async (valeurs: readonly number[]) => {
      lots.push([...valeurs]);
      if (valeurs.includes(2)) throw erreurSql(code);
      return valeurs.map((n) => n * 2);
    });
    assert.deepEqual(await demander(doubler, [1, 2, 3]), [2, code, 6]);
    assert.deepEqual(lots, [[1, 2, 3], [1], [2], [3]]);
  }
});

test("a failure that is not of the data is told to the whole batch at once, and tried no more", async () => {
  for (const code of ["08006", "57P01", "53300", "ECONNRESET", "42P01", "22"]) {
    let appels = 0;
    const lire = coalescer<number, number>(async () => {
      appels++;
      throw erreurSql(code);
    });
    assert.deepEqual(await demander(lire, [1, 2, 3]), [code, code, code]);
    assert.equal(appels, 1, code);
  }
});

test("a connection lost while values are tried one by one ends there", async () => {
  let appels = 0;
  const lire = coalescer(async (valeurs: readonly number[]) => {
    appels++;
    if (valeurs.length > 1) throw erreurSql("22P02");
    if (valeurs[0] === 1) return [10];
    throw erreurSql("08006");
  });
  assert.deepEqual(await demander(lire, [1, 2, 3, 4]), [10, "08006", "08006", "08006"]);
  assert.equal(appels, 3);
});

test("beyond ten thousand waiting, one more is refused at once; once served, others are taken", async () => {
  let liberer = () => {};
  const barriere = new Promise<void>((resolve) => {
    liberer = resolve;
  });
  const tailles: number[] = [];
  const lire = coalescer(async (valeurs: readonly number[]) => {
    tailles.push(valeurs.length);
    await barriere;
    return valeurs;
  });
  const prises = Array.from({ length: 10_000 }, (_, n) => lire(n));
  await assert.rejects(lire(-1), Saturation);
  liberer();
  assert.deepEqual(await Promise.all(prises), [...prises.keys()]);
  assert.ok(Math.max(...tailles) === 256 && tailles.length === 40);
  assert.equal(await lire(7), 7);
});
