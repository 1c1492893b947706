import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ageEn,
  enInstant,
  enJour,
  enJourDe,
  enJourDeSemaine,
  enSaisie,
  lireDate,
} from "./dates.ts";

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

test("days and instants are written as the language writes them, whatever the day of the year", () => {
  const premier = (ecrit: string) => ecrit.replace(/(^|[^\d])1 /, "$11er ");
  const jour = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });
  const local = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long" });
  const instant = new Intl.DateTimeFormat("fr-FR", { dateStyle: "medium", timeStyle: "short" });
  const semaine = new Intl.DateTimeFormat("fr-FR", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  for (let rang = 0; rang < 366; rang++) {
    const date = new Date(Date.UTC(2024, 0, 1 + rang, rang % 24, (rang * 7) % 60));
    const iso = date.toISOString();
    assert.equal(enJour(iso), premier(jour.format(date)));
    assert.equal(enJourDe(iso), premier(local.format(date)));
    assert.equal(enInstant(iso), instant.format(date));
    assert.equal(enJourDeSemaine(iso.slice(0, 10)), premier(semaine.format(date)));
  }
  for (const ecrire of [enJour, enJourDe, enInstant, enJourDeSemaine])
    assert.equal(ecrire("inconnue"), "inconnue");
});

test("a known day is typed as it is read back, and nothing stays nothing", () => {
  assert.equal(enSaisie("1984-03-12"), "12/03/1984");
  assert.equal(lireDate(enSaisie("2026-11-28")), "2026-11-28");
  assert.equal(enSaisie(null), "");
  assert.equal(enSaisie(""), "");
});
