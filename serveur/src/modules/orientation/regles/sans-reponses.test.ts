import assert from "node:assert/strict";
import { test } from "node:test";
import { destinationsSansReponses } from "./sans-reponses.ts";

const VOISINS = { departement: "cd", delegataires: ["d1", "d2"], accompagnateur: "ml" };

test("B3-08 without the answers the département orients to itself, a délégataire or whoever accompanies; the opérateur to it alone", () => {
  assert.deepEqual(destinationsSansReponses("CD", VOISINS), ["cd", "d1", "d2", "ml"]);
  assert.deepEqual(destinationsSansReponses("CD", { ...VOISINS, accompagnateur: "d1" }), [
    "cd",
    "d1",
    "d2",
  ]);
  assert.deepEqual(destinationsSansReponses("CD", { ...VOISINS, accompagnateur: null }).length, 3);
  assert.deepEqual(destinationsSansReponses("FT", VOISINS), ["cd"]);
});
