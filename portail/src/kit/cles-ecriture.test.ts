import assert from "node:assert/strict";
import { test } from "node:test";
import { tenirCles } from "./cles-ecriture.ts";

function uneTenue() {
  let rang = 0;
  return tenirCles(() => `cle-${++rang}`);
}

test("the same content keeps its key until an answer comes, another content has another", () => {
  const { cleDe, clore } = uneTenue();
  assert.equal(cleDe("a"), "cle-1");
  assert.equal(cleDe("a"), "cle-1");
  assert.equal(cleDe("b"), "cle-2");
  clore("cle-1", 200);
  assert.deepEqual([cleDe("a"), cleDe("b")], ["cle-3", "cle-2"]);
});

test("a refusal is an answer, a failure is none: nobody knows what was written", () => {
  const { cleDe, clore } = uneTenue();
  for (const statut of [500, 502, 504]) clore(cleDe("a"), statut);
  assert.equal(cleDe("a"), "cle-1");
  for (const statut of [204, 400, 404, 409]) {
    const cle = cleDe("a");
    clore(cle, statut);
    assert.notEqual(cleDe("a"), cle);
  }
  clore("inconnue", 200);
});

test("whoever signs in again after a lost answer sends the same writing: it was refused before it was read", () => {
  const { cleDe, clore } = uneTenue();
  for (const statut of [401, 403, 429]) clore(cleDe("a"), statut);
  assert.equal(cleDe("a"), "cle-1");
});
