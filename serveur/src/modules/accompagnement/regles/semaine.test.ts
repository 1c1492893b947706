import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ajouterJours } from "../../../kit/delais.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { fenetreDe } from "./fenetre.ts";
import { joursDe, numeroSemaine, semaineApres, semaineDe, semainesEntre } from "./semaine.ts";

const unJour = fc
  .integer({ min: 0, max: 20_000 })
  .map((jours) => ajouterJours("2000-01-01", jours));

test("B4-15 a week is Monday to Sunday, and every day is in exactly one", () => {
  assert.deepEqual(semaineDe("2026-03-29"), { debut: "2026-03-23", fin: "2026-03-29" });
  assert.deepEqual(semaineDe("2026-03-30"), { debut: "2026-03-30", fin: "2026-04-05" });
  fc.assert(
    fc.property(unJour, (jour) => {
      const semaine = semaineDe(jour);
      assert.equal(new Date(`${semaine.debut}T00:00:00Z`).getUTCDay(), 1);
      assert.ok(semaine.debut <= jour && jour <= semaine.fin);
      assert.equal(joursDe(semaine).length, 7);
      for (const autre of joursDe(semaine)) assert.deepEqual(semaineDe(autre), semaine);
      assert.equal(semaineApres(semaine, 1).debut, ajouterJours(semaine.fin, 1));
    }),
  );
});

test("weeks are those of Paris: the change of hour moves none, an instant near midnight falls right", () => {
  const semaineDu = (instant: string) => semaineDe(jourCivil(new Date(instant))).debut;
  // Winter time until 29 March at 2:00, summer time after: midnight is 23:00 then 22:00 in UTC.
  assert.equal(semaineDu("2026-03-22T22:59:59Z"), "2026-03-16");
  assert.equal(semaineDu("2026-03-22T23:00:00Z"), "2026-03-23");
  assert.equal(semaineDu("2026-03-29T21:59:59Z"), "2026-03-23");
  assert.equal(semaineDu("2026-03-29T22:00:00Z"), "2026-03-30");
  assert.equal(semaineDu("2026-10-25T22:59:59Z"), "2026-10-19");
  assert.equal(semaineDu("2026-10-25T23:00:00Z"), "2026-10-26");
  for (const dimanche of ["2026-03-29", "2026-10-25"])
    assert.equal(joursDe(semaineDe(dimanche)).at(-1), dimanche);
});

test("the number of a week is that of ISO 8601, whose year is its Thursday's", () => {
  for (const [jour, numero] of [
    ["2026-03-29", "2026-W13"],
    ["2026-01-01", "2026-W01"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2024-12-30", "2025-W01"],
    ["2021-01-03", "2020-W53"],
  ] as const)
    assert.equal(numeroSemaine(semaineDe(jour)), numero, jour);
});

test("a period is its weeks in order, twelve by default, a year and a week at most", () => {
  const nombre = (du?: string, au?: string) => {
    const lue = fenetreDe(du, au, "2026-03-10");
    return "ok" in lue ? lue.code : semainesEntre(lue.premiere, lue.derniere).length;
  };
  assert.equal(nombre(), 12);
  assert.equal(nombre("2026-03-10"), 1);
  assert.equal(nombre("2026-04-10"), 1);
  assert.equal(nombre("2026-03-08", "2026-03-09"), 2);
  assert.equal(nombre(undefined, "2025-03-09"), 12);
  assert.equal(nombre("2026-03-16", "2026-03-15"), "PERIODE_INVALIDE");
  assert.equal(nombre("2025-03-10", "2026-03-15"), 53);
  assert.equal(nombre("2025-03-03", "2026-03-15"), "PERIODE_INVALIDE");
});
