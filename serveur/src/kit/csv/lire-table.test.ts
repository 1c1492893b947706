import assert from "node:assert/strict";
import { test } from "node:test";
import { lireTableCsv } from "./lire-table.ts";

const lire = (rangees: number) =>
  lireTableCsv(Buffer.from(`Nom;Prénom\r\n\r\n${"a;b\r\n;\r\n".repeat(rangees)}`), 10);

test("a table has so many rows at most, those that say nothing aside; of a longer one no more is read", () => {
  const table = lire(10);
  assert.ok(typeof table !== "string");
  assert.deepEqual(table.entetes, ["nom", "prenom"]);
  assert.equal(table.rangees.length, 10);
  assert.deepEqual(table.rangees[9]?.cellules, ["a", "b"]);
  for (const trop of [11, 100_000]) assert.equal(lire(trop), "Au plus 10 lignes par fichier.");
});
