import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ajouterJours } from "../../../kit/delais.ts";
import type { Contrat } from "./contrat.ts";
import { objectifsSignes } from "./objectif.ts";

const PLAN = {
  referent: "Camille Leroux",
  objectifs: ["Reprendre une formation"],
  intensite: "REGULIER" as const,
  heures: 15,
  motifReduction: null,
  dispense: null,
};

function uneVersion(version: number, etat: Contrat["etat"], jour: string, heures = 15): Contrat {
  const le = new Date(`${jour}T10:00:00Z`);
  return {
    version,
    etat,
    sourceId: "cd",
    organisme: "Conseil départemental",
    orientationId: null,
    parcours: null,
    modele: 1,
    plan: { ...PLAN, heures },
    signatureLe: etat === "SIGNE" ? le : null,
    signatureLieu: null,
    refusLe: etat === "REFUSE" ? le : null,
    ecritLe: le,
  };
}
const periodes = (versions: readonly Contrat[], cesseLe: string | null = null) =>
  objectifsSignes(versions, cesseLe).map(({ debut, fin, heures }) => [debut, fin, heures]);

test("the objective is that of the signed contract: a preparation changes nothing until it is signed", () => {
  const v1 = uneVersion(1, "EN_ATTENTE_SIGNATURE", "2026-03-01");
  const v2 = uneVersion(2, "SIGNE", "2026-03-02");
  const v3 = uneVersion(3, "EN_ATTENTE_SIGNATURE", "2026-04-01", 20);
  const v4 = uneVersion(4, "SIGNE", "2026-04-10", 20);
  assert.deepEqual(periodes([v1]), []);
  assert.deepEqual(periodes([v3, v2, v1]), [["2026-03-02", null, 15]]);
  assert.deepEqual(periodes([v4, v3, v2, v1]), [
    ["2026-03-02", "2026-04-09", 15],
    ["2026-04-10", null, 20],
  ]);
});

test("a refusal ends it, the end of the registration too; signed twice a day, the last holds", () => {
  const v1 = uneVersion(1, "SIGNE", "2026-03-02");
  assert.deepEqual(periodes([v1, uneVersion(2, "REFUSE", "2026-03-20")]), [
    ["2026-03-02", "2026-03-19", 15],
  ]);
  assert.deepEqual(periodes([v1], "2026-03-10"), [["2026-03-02", "2026-03-09", 15]]);
  assert.deepEqual(periodes([v1], "2026-03-02"), []);
  assert.deepEqual(periodes([v1, uneVersion(2, "SIGNE", "2026-03-02", 7)]), [
    ["2026-03-02", null, 7],
  ]);
  assert.deepEqual(periodes([{ ...v1, plan: null }]), []);
});

test("whatever was signed and when, no day has two objectives", () => {
  const uneSuite = fc.array(
    fc.tuple(fc.constantFrom("SIGNE" as const, "REFUSE" as const), fc.nat(60)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(uneSuite, (suite) => {
      const versions = suite.map(([etat, jours], rang) =>
        uneVersion(rang + 1, etat, ajouterJours("2026-01-01", jours)),
      );
      const objectifs = objectifsSignes(versions, null);
      for (const [rang, { debut, fin }] of objectifs.entries()) {
        assert.ok(fin === null || debut <= fin);
        const suivant = objectifs[rang + 1];
        if (suivant) assert.ok(fin !== null && fin < suivant.debut);
      }
    }),
  );
});
