import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ajouterJours, ajouterMois, dernierJour, joursEntre } from "./delais.ts";

test("months go date to date and stop at the end of a shorter month", () => {
  assert.equal(ajouterMois("2026-01-31", 1), "2026-02-28");
  assert.equal(ajouterMois("2028-01-31", 1), "2028-02-29");
  assert.equal(ajouterMois("2026-01-31", 2), "2026-03-31");
  assert.equal(ajouterMois("2028-02-29", 12), "2029-02-28");
  assert.equal(ajouterMois("2026-03-31", -1), "2026-02-28");
  assert.equal(ajouterMois("2026-01-15", -1), "2025-12-15");
});

test("days cross months, years, leap days and both changes of time", () => {
  assert.equal(ajouterJours("2026-04-01", 8), "2026-04-09");
  assert.equal(ajouterJours("2026-03-28", 2), "2026-03-30");
  assert.equal(ajouterJours("2026-10-24", 2), "2026-10-26");
  assert.equal(ajouterJours("2028-02-28", 1), "2028-02-29");
  assert.equal(ajouterJours("2026-01-01", -1), "2025-12-31");
});

test("a period of three years ends the day before its third anniversary", () => {
  assert.equal(dernierJour("2025-01-01", 3), "2027-12-31");
  assert.equal(dernierJour("2028-03-01", 3), "2031-02-28");
});

const JOURS = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("adding days and counting them agree", () => {
  fc.assert(
    fc.property(JOURS, fc.integer({ min: -2000, max: 2000 }), (jour, n) => {
      assert.equal(joursEntre(jour, ajouterJours(jour, n)), n);
    }),
  );
});

test("months never leave the month they fall in, nor go backwards", () => {
  fc.assert(
    fc.property(JOURS, fc.integer({ min: 0, max: 120 }), (jour, n) => {
      const plus = ajouterMois(jour, n);
      const rang = (j: string) => Number(j.slice(0, 4)) * 12 + Number(j.slice(5, 7));
      assert.equal(rang(plus) - rang(jour), n);
      assert.ok(plus.slice(8) <= jour.slice(8));
      assert.ok(ajouterMois(jour, n + 1) > plus);
    }),
  );
});
