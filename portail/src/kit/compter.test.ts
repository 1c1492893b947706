import assert from "node:assert/strict";
import { test } from "node:test";
import { compter } from "./compter.ts";

test("a count agrees as French does: none and one are singular", () => {
  const dits = [0, 1, 2, 12].map((nombre) => compter(nombre, "ligne prête", "lignes prêtes"));
  assert.deepEqual(dits, ["0 ligne prête", "1 ligne prête", "2 lignes prêtes", "12 lignes prêtes"]);
});
