import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ETATS } from "./contrat.ts";
import { type DepartSignature, echeanceSignature } from "./echeance-signature.ts";

const DELAI = { mois: 1, stock: { avant: "2025-01-01", limite: "2027-01-01" } };
const DEPART: DepartSignature = {
  entreeLe: "2025-01-10",
  etablieLe: "2025-01-10",
  notifieeLe: null,
  reorientationDemandee: false,
  maintenueLe: null,
  changeLe: null,
};
const due = (reste: Partial<DepartSignature>, jour = "2025-06-01") =>
  echeanceSignature("AUCUN", { ...DEPART, ...reste }, DELAI, jour);

test("B4-01 one month to sign from the notification, date to date, clamped to the month", () => {
  assert.equal(due({})?.limite, "2025-02-10");
  assert.equal(due({ notifieeLe: "2025-01-31" })?.limite, "2025-02-28");
  assert.equal(due({ notifieeLe: "2028-01-31" })?.limite, "2028-02-29");
  assert.equal(due({ notifieeLe: "2025-02-28" })?.limite, "2025-03-28");
  assert.equal(due({ notifieeLe: "2025-09-30" })?.limite, "2025-10-30");
});

test("B4-01 the last day is in time, the next is late", () => {
  const le = (jour: string) => due({ notifieeLe: "2026-03-29" }, jour)?.enRetard;
  assert.deepEqual([le("2026-04-29"), le("2026-04-30")], [false, true]);
});

test("B4-02 a reorientation asked for interrupts the month; refused, a whole month runs again", () => {
  assert.deepEqual(due({ reorientationDemandee: true }), {
    limite: null,
    interrompue: true,
    enRetard: false,
  });
  assert.equal(due({ maintenueLe: "2025-02-05" })?.limite, "2025-03-05");
  assert.equal(due({ maintenueLe: "2025-02-05", notifieeLe: "2025-02-07" })?.limite, "2025-03-07");
});

test("B4-02 what changes on the path gives a whole month, be the orientation old or of the stock", () => {
  const signer = (reste: Partial<DepartSignature>) =>
    echeanceSignature("A_SIGNER", { ...DEPART, ...reste }, DELAI, "2025-09-15");
  const changee = { limite: "2025-10-01", interrompue: false, enRetard: false };
  assert.deepEqual(signer({ changeLe: "2025-09-01" }), changee);
  const stock = { entreeLe: "2024-06-01", etablieLe: "2024-06-01", changeLe: "2025-09-01" };
  assert.deepEqual(signer(stock), changee);
  const notifiee = { notifieeLe: "2025-09-10", changeLe: "2025-09-01" };
  assert.equal(signer(notifiee)?.limite, "2025-10-10");
});

test("B4-03 whoever was accompanied before 2025 signs before 2027; whoever begins that day has one month", () => {
  const avant = { entreeLe: "2024-12-31", etablieLe: "2024-12-31" };
  assert.equal(due(avant)?.limite, "2026-12-31");
  // Declared since, an entry of that time is not the stock; nor is one of this time in a path of that one.
  assert.equal(due({ entreeLe: "2024-12-31" })?.limite, "2025-01-31");
  assert.equal(due({ ...avant, entreeLe: "2025-01-02" })?.limite, "2025-02-02");
  assert.equal(due({ entreeLe: "2025-01-01" })?.limite, "2025-02-01");
  assert.equal(due(avant, "2027-01-01")?.enRetard, true);
});

test("nothing is due of a contract signed, refused, suspended or closed, nor off any path", () => {
  const dus = ETATS.filter((etat) => echeanceSignature(etat, DEPART, DELAI, "2025-06-01"));
  assert.deepEqual(dus, ["A_SIGNER"]);
  assert.equal(echeanceSignature("AUCUN", null, DELAI, "2025-06-01"), null);
});

test("the delay never ends before what it runs from", () => {
  const jour = fc
    .integer({ min: 0, max: 3000 })
    .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(jour, fc.option(jour), fc.option(jour), (entreeLe, notifieeLe, maintenueLe) => {
      const limite = due({ entreeLe, notifieeLe, maintenueLe })?.limite ?? "";
      assert.ok(limite > (notifieeLe ?? entreeLe));
      assert.ok(maintenueLe === null || limite > maintenueLe);
    }),
  );
});
