import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ajouterJours } from "../../../kit/delais.ts";
import { ageLe } from "./age.ts";
import {
  type BornesDispositifs,
  CONDITIONS,
  DISPOSITIFS,
  dernierJourPossible,
  refuserDispositif,
} from "./dispositifs.ts";
import { clore, ETATS_PERIODE, etatPeriode, type Periode, SUITES_PERIODE } from "./periode.ts";

const BORNES: BornesDispositifs = {
  cejAgeMin: 16,
  cejAgeMax: 25,
  cejAgeMaxRqth: 29,
  cejMois: 12,
  cejMoisProlonge: 18,
  paceaAgeMax: 25,
  paceaMois: 24,
  intensifMois: 12,
};
const PERIODE: Periode = {
  id: "p",
  orientationId: "o",
  sourceId: "s",
  structureId: "s",
  dispositif: "SUIVI_PROFESSIONNEL",
  modalite: "MIXTE",
  intensite: "REGULIER",
  referent: "Camille Leroux",
  debut: "2026-02-01",
  finPrevue: "2026-03-31",
  fin: null,
  motifFin: null,
  prolongations: [],
  annuleeLe: null,
  avis: null,
  avisLe: null,
  version: 1,
  aRattacher: false,
  mobiliseeLe: new Date(0),
  modifieeLe: new Date(0),
};

test("ANX4-A-10 ANX4-B-11 the state of a period each day, both ends included, and what it then allows", () => {
  const le = (jour: string, reste: Partial<Periode> = {}) =>
    etatPeriode({ ...PERIODE, ...reste }, jour);
  assert.equal(le("2026-01-31"), "A_VENIR");
  assert.equal(le("2026-02-01"), "EN_COURS");
  assert.equal(le("2026-03-31"), "EN_COURS");
  assert.equal(le("2026-04-01"), "ECHUE");
  assert.equal(le("2026-02-15", { fin: "2026-02-14", motifFin: "EMPLOI" }), "TERMINEE");
  assert.equal(le("2026-02-15", { annuleeLe: new Date(0) }), "ANNULEE");
  assert.deepEqual(Object.fromEntries(ETATS_PERIODE.map((etat) => [etat, SUITES_PERIODE[etat]])), {
    A_VENIR: ["prolonger", "annuler"],
    EN_COURS: ["prolonger", "terminer"],
    ECHUE: ["prolonger", "terminer"],
    TERMINEE: [],
    ANNULEE: [],
  });
});

test("another path ends a period the day before, or cancels the one that has not begun", () => {
  const le = new Date("2026-03-01T10:00:00Z");
  const close = clore(PERIODE, "2026-03-01", le);
  assert.deepEqual([close.fin, close.motifFin, close.version], ["2026-02-28", "REORIENTATION", 2]);
  const echue = clore(PERIODE, ajouterJours(PERIODE.finPrevue, 30), le);
  assert.equal(echue.fin, PERIODE.finPrevue);
  const annulee = clore(PERIODE, "2026-02-01", le);
  assert.deepEqual([annulee.fin, annulee.annuleeLe], [null, le]);
});

test("B4-17 each scheme goes with its paths, its bodies, and the ages of the law", () => {
  const refuse = (dispositif: (typeof DISPOSITIFS)[number], age: number, rqth = false) =>
    refuserDispositif(dispositif, { parcours: "PED", organisme: "ML" }, { age, rqth }, BORNES) !==
    null;
  assert.deepEqual(
    [15, 16, 25, 26].map((age) => refuse("CEJ", age)),
    [true, false, false, true],
  );
  assert.deepEqual(
    [26, 29, 30].map((age) => refuse("CEJ", age, true)),
    [false, false, true],
  );
  assert.deepEqual(
    [15, 16, 25, 26].map((age) => refuse("PACEA", age)),
    [true, false, false, true],
  );
  for (const dispositif of DISPOSITIFS)
    for (const parcours of ["PED", "PSP", "PSO"])
      for (const organisme of ["CD", "FT", "ML", "CE"]) {
        const attendu =
          CONDITIONS[dispositif].parcours.includes(parcours) &&
          CONDITIONS[dispositif].organismes.includes(organisme);
        const refus = refuserDispositif(
          dispositif,
          { parcours, organisme },
          { age: 20, rqth: false },
          BORNES,
        );
        assert.equal(refus === null, attendu, `${dispositif} ${parcours} ${organisme}`);
      }
});

test("B4-17 the CEJ lasts twelve months, eighteen prolonged, the PACEA twenty-four, to the day", () => {
  const dernier = (debut: string, prolongee = false) =>
    dernierJourPossible("CEJ", debut, prolongee, BORNES);
  assert.equal(dernier("2026-01-15"), "2027-01-14");
  assert.equal(dernier("2026-01-15", true), "2027-07-14");
  assert.equal(dernier("2028-02-29"), "2029-02-28");
  assert.equal(dernier("2026-08-31", true), "2028-02-29");
  assert.equal(dernierJourPossible("PACEA", "2026-03-29", false, BORNES), "2028-03-28");
  assert.equal(dernierJourPossible("ACCOMPAGNEMENT_SOCIAL", "2026-01-15", false, BORNES), null);
});

test("B4-13 the intensive accompaniment is limited at first, then by the motive of each prolongation", () => {
  const dernier = (prolongee: boolean) =>
    dernierJourPossible("ACCOMPAGNEMENT_INTENSIF", "2027-02-28", prolongee, BORNES);
  assert.deepEqual([dernier(false), dernier(true)], ["2028-02-27", null]);
});

test("the age is in full years, whatever the day of birth", () => {
  assert.equal(ageLe("2000-03-10", "2026-03-09"), 25);
  assert.equal(ageLe("2000-03-10", "2026-03-10"), 26);
  assert.equal(ageLe("2004-02-29", "2026-02-27"), 21);
  assert.equal(ageLe("2004-02-29", "2026-02-28"), 22);
  const jour = fc
    .integer({ min: 0, max: 20_000 })
    .map((n) => new Date(Date.UTC(1970, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(jour, jour, (a, b) => {
      const [naissance = "", le = ""] = [a, b].toSorted();
      const age = ageLe(naissance, le);
      assert.ok(age >= 0 && age <= Number(le.slice(0, 4)) - Number(naissance.slice(0, 4)));
    }),
  );
});
