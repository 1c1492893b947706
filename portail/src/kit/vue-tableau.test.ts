import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ecrireCsv } from "./csv.ts";
import { retenir, texte, trierPar, VUE_ENTIERE, valeursDe } from "./vue-tableau.ts";

interface Ligne {
  nom: string;
  age: number | null;
}

const colonnes = [
  { titre: "Nom", cellule: () => null, valeur: ({ nom }: Ligne) => nom, filtre: true },
  { titre: "Âge", cellule: () => null, valeur: ({ age }: Ligne) => age },
];
const lignes: Ligne[] = [
  { nom: "Zoé", age: 9 },
  { nom: "Élan 10", age: null },
  { nom: "elan 2", age: 30 },
];
const noms = (vue: Parameters<typeof retenir>[2]) =>
  retenir(lignes, colonnes, vue).map(({ nom }) => nom);

test("sorts as French readers expect: accents ignored, numbers by value, what is empty last", () => {
  const parNom = trierPar(VUE_ENTIERE, "Nom");
  assert.deepEqual(noms(parNom), ["elan 2", "Élan 10", "Zoé"]);
  assert.deepEqual(noms(trierPar(parNom, "Nom")), ["Zoé", "Élan 10", "elan 2"]);
  assert.deepEqual(noms(trierPar(trierPar(parNom, "Nom"), "Nom")), ["Zoé", "Élan 10", "elan 2"]);
  const parAge = trierPar(VUE_ENTIERE, "Âge");
  assert.deepEqual(noms(parAge), ["Zoé", "elan 2", "Élan 10"]);
  assert.deepEqual(noms(trierPar(parAge, "Âge")), ["elan 2", "Zoé", "Élan 10"]);
});

test("searches every word whatever the accents, filters on the exact value", () => {
  assert.deepEqual(noms({ ...VUE_ENTIERE, recherche: "ELAN 30" }), ["elan 2"]);
  assert.deepEqual(noms({ ...VUE_ENTIERE, filtres: { Nom: "Zoé" } }), ["Zoé"]);
  assert.deepEqual(noms({ ...VUE_ENTIERE, filtres: { Nom: "Zo" } }), []);
  assert.deepEqual(valeursDe(lignes, colonnes[0] as (typeof colonnes)[0]), [
    "elan 2",
    "Élan 10",
    "Zoé",
  ]);
});

test("a cell of several values is found by each of them, and reads as one", () => {
  const etiquettes = {
    titre: "Étiquettes",
    cellule: () => null,
    valeur: ({ nom }: Ligne): readonly string[] => nom.split(" "),
  };
  assert.deepEqual(valeursDe(lignes, etiquettes), ["2", "10", "Élan", "elan", "Zoé"]);
  const garder = (vue: object) =>
    retenir(lignes, [etiquettes], { ...VUE_ENTIERE, ...vue }).map(({ nom }) => nom);
  assert.deepEqual(garder({ filtres: { Étiquettes: "2" } }), ["elan 2"]);
  assert.deepEqual(garder({ filtres: { Étiquettes: "elan 2" } }), []);
  assert.deepEqual(garder({ recherche: "élan 10" }), ["Élan 10"]);
  assert.equal(texte(etiquettes.valeur({ nom: "elan 2", age: null })), "elan, 2");
});

test("no order loses or repeats a row", () => {
  const uneLigne = fc.record({ nom: fc.string(), age: fc.option(fc.integer()) });
  fc.assert(
    fc.property(fc.array(uneLigne), fc.constantFrom("Nom", "Âge"), (tas, titre) => {
      const triees = retenir(tas, colonnes, trierPar(VUE_ENTIERE, titre));
      assert.equal(triees.length, tas.length);
      assert.deepEqual(new Set(triees), new Set(tas));
    }),
  );
});

test("CONV-4-01 a CSV keeps its cells whole, runs no formula, and is marked on each line", () => {
  const csv = ecrireCsv(
    ["Nom", "Motif"],
    [
      ["=1+1", 'dit « "non" » ; part'],
      ["-12,5", null],
    ],
    "Confidentiel",
  );
  assert.equal(
    csv,
    `\ufeffNom;Motif;Confidentiel\r\n'=1+1;"dit « ""non"" » ; part";Confidentiel\r\n-12,5;;Confidentiel\r\n`,
  );
  fc.assert(
    fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string(), (signe, suite) => {
      const [, cellule = ""] = ecrireCsv(["a"], [[`${signe}x${suite}`]], "M").split("a;M\r\n");
      assert.match(cellule, /^"?'/);
    }),
  );
});
