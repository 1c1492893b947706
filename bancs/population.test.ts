import assert from "node:assert/strict";
import test from "node:test";
import { creerEssaiImport } from "../serveur/src/importation/essais/import.ts";
import { lignesStructures, ligneUsager } from "./population.ts";

test("the file that the bench generates is taken whole", async (t) => {
  const essai = await creerEssaiImport();
  t.after(() => essai.fermer());
  const personnes = Array.from({ length: 50 }, (_, rang) => ligneUsager(rang));
  const fichier = essai.deposer("banc.ndjson", [...lignesStructures(), ...personnes].join("\n"));
  const { retenues, refusees } = await essai.importer(fichier);
  assert.equal(refusees, 0, essai.dit());
  assert.ok(retenues > personnes.length, String(retenues));
});
