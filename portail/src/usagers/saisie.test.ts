import assert from "node:assert/strict";
import { test } from "node:test";
import { lireSaisie, SAISIE_VIDE } from "./saisie.ts";

test("a NIR typed with spaces leaves without them", () => {
  const lue = lireSaisie({ ...SAISIE_VIDE, nir: "1 80 01 62 041 001 28", naissance: "12/01/1980" });
  assert.deepEqual(lue, {
    criteres: { mode: "nir", nir: "180016204100128", dateNaissance: "1980-01-12" },
  });
});

test("every missing field is told at once", () => {
  const lue = lireSaisie({ ...SAISIE_VIDE, mode: "identite", naissance: "31/02/1980" });
  assert.ok("defauts" in lue);
  assert.deepEqual(Object.keys(lue.defauts), ["nom", "naissance"]);
});

test("nobody is born tomorrow", () => {
  const lue = lireSaisie({
    ...SAISIE_VIDE,
    mode: "identite",
    nom: "Durand",
    naissance: "01/01/2999",
  });
  assert.ok("defauts" in lue);
  assert.deepEqual(Object.keys(lue.defauts), ["naissance"]);
});

test("the first name is optional and never sent empty", () => {
  const lue = lireSaisie({
    ...SAISIE_VIDE,
    mode: "identite",
    nom: " Durand ",
    naissance: "01011980",
  });
  assert.deepEqual(lue, {
    criteres: { mode: "identite", nom: "Durand", dateNaissance: "1980-01-01" },
  });
});

test("the national numéro France Travail is accepted, with spaces or not, others are not", () => {
  for (const numero of ["90000000001", "900 000 000 01"])
    assert.ok("criteres" in lireSaisie({ ...SAISIE_VIDE, mode: "numero", numero }), numero);
  for (const numero of ["", "1234567X", "9000000000A"])
    assert.ok("defauts" in lireSaisie({ ...SAISIE_VIDE, mode: "numero", numero }), numero);
});
