import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { ELEMENTS } from "./elements.ts";
import { tuilesOuvertes } from "./tuiles.ts";

const PLATEFORMES = [
  {
    code: "mon-portail-pro",
    nom: "Mon Portail Pro",
    adresse: null,
    debut: "2025-01-01",
    fin: null,
  },
];

test("an agent without right has no tile, whatever else they are", () => {
  assert.deepEqual(tuilesOuvertes(ELEMENTS, PLATEFORMES, { modules: new Set() }), []);
});

test("a right on another module opens no tile", () => {
  fc.assert(
    fc.property(fc.array(fc.string().filter((m) => m !== "recherche-usager")), (modules) =>
      assert.deepEqual(tuilesOuvertes(ELEMENTS, PLATEFORMES, { modules: new Set(modules) }), []),
    ),
  );
});

test("the search right opens Suivi de parcours, and says nothing of the module behind", () => {
  const [tuile, ...autres] = tuilesOuvertes(ELEMENTS, PLATEFORMES, {
    modules: new Set(["recherche-usager"]),
  });
  assert.deepEqual(autres, []);
  assert.deepEqual(Object.keys(tuile ?? {}), [
    "code",
    "titre",
    "description",
    "lien",
    "plateforme",
    "plateformeNom",
  ]);
  assert.equal(tuile?.code, "suivi-de-parcours");
});

test("ANX4-D-05 the application of activities opens from Mon Portail Pro on the screen of a right, and on none without it", () => {
  const lien = (...modules: string[]) =>
    tuilesOuvertes(ELEMENTS, PLATEFORMES, { modules: new Set(modules) }).map((t) => [
      t.code,
      t.lien,
    ]);
  assert.deepEqual(lien("activites-orientation"), [
    ["activites-pilotage", "/activites/orientation"],
  ]);
  assert.deepEqual(lien("activites-rendez-vous"), [
    ["activites-pilotage", "/activites/rendez-vous"],
  ]);
  assert.deepEqual(lien("activites-sanction"), []);
});
