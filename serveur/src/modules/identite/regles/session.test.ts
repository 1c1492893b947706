import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { estVivante, type Session } from "./session.ts";

const DUREES = { inactiviteMinutes: 30, dureeHeures: 12 };
const MINUTE = 60_000;
const OUVERTURE = Date.UTC(2026, 0, 5, 8);

function uneSession(vueApresMs: number): Session {
  return {
    agentId: "agent",
    acr: "eidas2",
    amr: [],
    secondFacteur: "fournisseur",
    idToken: "",
    ouverteLe: new Date(OUVERTURE),
    vueLe: new Date(OUVERTURE + vueApresMs),
  };
}

test("a session lives while it is used and ends at its absolute term", () => {
  const instants = fc.integer({ min: 0, max: 24 * 60 * MINUTE });
  fc.assert(
    fc.property(instants, instants, (vue, delai) => {
      const vivante = estVivante(uneSession(vue), DUREES, new Date(OUVERTURE + vue + delai));
      assert.equal(vivante, delai < 30 * MINUTE && vue + delai < 12 * 60 * MINUTE);
    }),
  );
});

test("the last millisecond is inside, the next is not", () => {
  const session = uneSession(0);
  const apres = (ms: number) => estVivante(session, DUREES, new Date(OUVERTURE + ms));
  assert.equal(apres(30 * MINUTE - 1), true);
  assert.equal(apres(30 * MINUTE), false);
});
