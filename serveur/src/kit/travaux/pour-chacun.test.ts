import assert from "node:assert/strict";
import { test } from "node:test";
import { pourChacun } from "./pour-chacun.ts";

/** Refuses the numbers that have a failure; the others are done. */
async function faire(echecs: Readonly<Record<number, Error>>): Promise<[number[], unknown]> {
  const faits: number[] = [];
  const servir = async (n: number) => {
    if (echecs[n]) throw echecs[n];
    faits.push(n);
  };
  const issue = await pourChacun([1, 2, 3], servir).catch((erreur) => erreur);
  return [faits, issue];
}

test("one that fails keeps none of the others from being done, and the first failure is told", async () => {
  assert.deepEqual(await faire({}), [[1, 2, 3], undefined]);
  const [premier, second] = [new Error("premier"), new Error("second")];
  assert.deepEqual(await faire({ 1: premier, 2: second }), [[3], premier]);
});

test("a database out of reach is not asked again for each", async () => {
  const perdue = Object.assign(new Error(), { code: "ECONNREFUSED" });
  assert.deepEqual(await faire({ 2: perdue }), [[1], perdue]);
});
