import assert from "node:assert/strict";
import { test } from "node:test";
import { ageEn, enJour, enSaisie, lireDate } from "./dates.ts";

test("a date is read as people type or paste it", () => {
  for (const saisie of [
    "12/03/1984",
    " 12/3/1984 ",
    "12.03.1984",
    "12 03 1984",
    "12031984",
    "1984-03-12",
  ])
    assert.equal(lireDate(saisie), "1984-03-12", saisie);
});

test("a day that does not exist is refused", () => {
  for (const saisie of [
    "",
    "31/02/1984",
    "29/02/2023",
    "00/01/2000",
    "12/13/2000",
    "12/03/84",
    "demain",
  ])
    assert.equal(lireDate(saisie), null, saisie);
  assert.equal(lireDate("29/02/2024"), "2024-02-29");
});

test("the age changes on the birthday", () => {
  assert.equal(ageEn("1984-03-12", "2026-03-11"), 41);
  assert.equal(ageEn("1984-03-12", "2026-03-12"), 42);
  assert.equal(ageEn("1984-02-29", "2026-02-28"), 41);
  assert.equal(ageEn("1984-02-29", "2026-03-01"), 42);
});

test("the first of the month is written 1er", () => {
  assert.equal(enJour("1984-03-01"), "1er mars 1984");
  assert.equal(enJour("1984-03-12"), "12 mars 1984");
  assert.equal(enJour("inconnue"), "inconnue");
});

test("a known day is typed as it is read back, and nothing stays nothing", () => {
  assert.equal(enSaisie("1984-03-12"), "12/03/1984");
  assert.equal(lireDate(enSaisie("2026-11-28")), "2026-11-28");
  assert.equal(enSaisie(null), "");
  assert.equal(enSaisie(""), "");
});
