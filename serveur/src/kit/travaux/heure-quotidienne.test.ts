import assert from "node:assert/strict";
import { test } from "node:test";
import { estHeureQuotidienne } from "./heure-quotidienne.ts";

/** The instants of the cron line over one year, that are the daily hour. */
function retenus(annee: number): Date[] {
  const instants = [];
  for (let jour = 0; jour < 366; jour++) {
    for (const heure of [0, 1]) instants.push(new Date(Date.UTC(annee, 0, 1 + jour, heure, 15)));
  }
  return instants.filter(
    (instant) => instant.getUTCFullYear() === annee && estHeureQuotidienne(instant),
  );
}

test("daily tasks start once each day of the year, at 02:15 in Paris", () => {
  for (const annee of [2026, 2028]) {
    const jours = retenus(annee).map((instant) => instant.toISOString().slice(0, 10));
    assert.equal(new Set(jours).size, jours.length);
    assert.equal(jours.length, annee === 2028 ? 366 : 365);
  }
});

test("the nights when Paris changes its hour have their daily tasks too", () => {
  const seuls = (jour: string) =>
    ["00:15", "01:15"].filter((heure) => estHeureQuotidienne(new Date(`${jour}T${heure}:00Z`)));
  assert.deepEqual(seuls("2026-01-15"), ["01:15"]);
  assert.deepEqual(seuls("2026-07-15"), ["00:15"]);
  // 02:15 does not exist: the first instant after it.
  assert.deepEqual(seuls("2026-03-29"), ["01:15"]);
  // 02:15 comes twice: the first one.
  assert.deepEqual(seuls("2026-10-25"), ["00:15"]);
});
