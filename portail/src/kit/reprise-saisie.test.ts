import assert from "node:assert/strict";
import { test } from "node:test";
import { reprendre } from "./reprise-saisie.ts";

test("what a colleague wrote meanwhile is kept where nothing was typed, and told where something was", () => {
  const avant = { objectifs: "Permis", heures: "20", lieu: "Arras" };
  const saisies = { objectifs: "Permis et CV", heures: "20", lieu: "Lens" };
  const apres = { objectifs: "Logement", heures: "15", lieu: "Lens", motif: "Santé" };
  assert.deepEqual(reprendre(saisies, avant, apres), {
    valeurs: { objectifs: "Permis et CV", heures: "15", lieu: "Lens", motif: "Santé" },
    repris: ["heures", "motif"],
    disputes: ["objectifs"],
  });
  assert.deepEqual(reprendre(saisies, avant, avant), {
    valeurs: saisies,
    repris: [],
    disputes: [],
  });
});
