import assert from "node:assert/strict";
import { test } from "node:test";
import { ecrireInstant, ecrireJour } from "./ecrire-date.ts";

test("a day is written as a sentence says it, the first of the month by its ordinal", () => {
  assert.equal(ecrireJour("2026-03-01"), "1er mars 2026");
  assert.equal(ecrireJour("2026-08-21"), "21 août 2026");
});

test("an instant is written on the day and at the hour of Paris, in winter and in summer", () => {
  assert.equal(ecrireInstant(new Date("2026-12-31T23:30:00Z")), "1er janvier 2027 à 00:30");
  assert.equal(ecrireInstant(new Date("2026-07-14T12:05:00Z")), "14 juillet 2026 à 14:05");
});
