import assert from "node:assert/strict";
import { test } from "node:test";
import { ETATS, GESTES, gestesDe, SUITES } from "./transitions.ts";

test("the table of transitions, whole: what is not there is refused", () => {
  const table = ETATS.map((etat) => [
    etat,
    GESTES.filter((geste) => SUITES[etat][geste]).map(
      (geste) => `${geste} → ${SUITES[etat][geste]}`,
    ),
  ]);
  assert.deepEqual(Object.fromEntries(table), {
    OUVERTE: ["repondre → RESOLUE_LOCALEMENT", "transmettre → TRANSMISE"],
    RESOLUE_LOCALEMENT: ["transmettre → TRANSMISE"],
    TRANSMISE: ["qualifier → QUALIFIEE"],
    QUALIFIEE: [
      "qualifier → QUALIFIEE",
      "affecter → QUALIFIEE",
      "contourner → QUALIFIEE",
      "resoudre → RESOLUE",
    ],
    RESOLUE: ["verifier → CLOSE", "reprendre → QUALIFIEE"],
    CLOSE: [],
  });
});

test("ANX5-F-08 each gesture belongs to one party; to the opérateur, none before the transmission", () => {
  for (const etat of ETATS) {
    const siens = gestesDe(etat, "partenaire");
    const leurs = gestesDe(etat, "operateur");
    assert.deepEqual(
      siens.filter((geste) => leurs.includes(geste)),
      [],
    );
    assert.equal(siens.length + leurs.length, Object.keys(SUITES[etat]).length);
  }
  assert.deepEqual(gestesDe("OUVERTE", "operateur"), []);
});
