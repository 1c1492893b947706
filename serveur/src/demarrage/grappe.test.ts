import assert from "node:assert/strict";
import { test } from "node:test";
import { attenteReprise } from "./grappe.ts";

test("a process that served is replaced at once; one that cannot start is tried again later and later, at most every thirty seconds", () => {
  const attentes = Array.from({ length: 12 }, (_, echecs) => attenteReprise(echecs));
  assert.equal(attentes[0], 500);
  for (const [rang, attente] of attentes.entries()) {
    const avant = attentes[rang - 1] ?? 0;
    assert.ok(attente > avant || attente === 30_000, `${rang} : ${attente}`);
    assert.ok(attente <= 30_000);
  }
  assert.equal(attentes.at(-1), 30_000);
});
