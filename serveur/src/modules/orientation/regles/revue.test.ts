import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { difficulteListee, revueConjointe, type SituationRevue } from "./revue.ts";

const DELAIS = { mois: 6, moisDifficulte: 12 };
const SITUATION: SituationRevue = {
  rsa: true,
  parcours: "PSO",
  signatureLe: "2024-08-31",
  derniereRevueLe: null,
  difficulte: false,
};
const due = (reste: Partial<SituationRevue>) => revueConjointe({ ...SITUATION, ...reste }, DELAIS);

test("B3-13 the joint review: six months from the signature, twelve with a listed difficulty, clamped to the month", () => {
  assert.equal(due({}), "2025-02-28");
  assert.equal(due({ signatureLe: "2023-08-31" }), "2024-02-29");
  assert.equal(due({ signatureLe: "2024-02-29", difficulte: true }), "2025-02-28");
  assert.equal(due({ signatureLe: "2025-09-29" }), "2026-03-29");
});

test("B3-13 no review is due off the social path, without RSA, or before anything is signed", () => {
  assert.equal(due({ parcours: "PSP" }), null);
  assert.equal(due({ parcours: "PED" }), null);
  assert.equal(due({ rsa: false }), null);
  assert.equal(due({ signatureLe: null }), null);
});

test("a review that was held counts anew, one before the last signature does not", () => {
  assert.equal(due({ derniereRevueLe: "2025-02-28" }), "2025-08-28");
  assert.equal(due({ derniereRevueLe: "2024-08-30" }), "2025-02-28");
  const jour = fc
    .integer({ min: 0, max: 3000 })
    .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(jour, jour, fc.boolean(), (signatureLe, derniereRevueLe, difficulte) => {
      const le = due({ signatureLe, derniereRevueLe, difficulte }) ?? "";
      assert.ok(le > signatureLe && le > derniereRevueLe);
      const court = due({ signatureLe, derniereRevueLe, difficulte: false }) ?? "";
      assert.ok(court <= le);
    }),
  );
});

test("B3-13 the listed difficulties are health, handicap, invalidity, housing and family, and no other", () => {
  const AUCUNE = { rqthValide: false, invalidite: false };
  assert.equal(difficulteListee(null, AUCUNE), false);
  assert.equal(difficulteListee(null, { ...AUCUNE, rqthValide: true }), true);
  assert.equal(difficulteListee(null, { ...AUCUNE, invalidite: true }), true);
  for (const oui of ["boe", "baeeh", "scolarite_etablissement_specialise", "esat"])
    assert.equal(difficulteListee({ [oui]: true }, AUCUNE), true, oui);
  for (const nom of ["sante", "logement", "familiale"]) {
    const dire = (reponse: string) => difficulteListee({ [`contrainte_${nom}`]: reponse }, AUCUNE);
    assert.equal(dire("AUCUNE"), false, nom);
    assert.equal(dire("IMPACT_FAIBLE_RECHERCHE_EMPLOI"), true, nom);
  }
  assert.equal(difficulteListee({ contrainte_financiere: "AUTRE", boe: false }, AUCUNE), false);
});
