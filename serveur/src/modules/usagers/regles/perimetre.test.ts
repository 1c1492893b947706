import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Organisation, TYPES_ORGANISATION } from "../../conventions/index.ts";
import { situer } from "./perimetre.ts";

/** Bodies that accompany within their territorial area. */
const TERRITOIRE = ["COMMUNE", "CAF", "MSA", "PLIE", "IAE", "CREATION", "AUTRE"];
const DEPARTEMENTS = ["59", "62", "2A"];
const departement = fc.option(fc.constantFrom(...DEPARTEMENTS));
const ids = fc.constantFrom("a", "b", "c", "d");

const organisation: fc.Arbitrary<Organisation> = fc.record({
  id: ids,
  type: fc.constantFrom(...TYPES_ORGANISATION),
  nom: fc.constant("Essai"),
  siret: fc.constant("1".repeat(14)),
  departement,
  rattachementId: fc.constant(null),
});

const personne = fc
  .record({
    referentId: fc.option(ids),
    rsaDepartement: departement,
    departement,
    adresseConnue: fc.boolean(),
  })
  .map((p) => ({ ...p, rsa: p.rsaDepartement !== null }));

test("CONV-4-02 the perimeter is that of the model, for every organisation and person", () => {
  fc.assert(
    fc.property(personne, organisation, fc.uniqueArray(ids), (p, o, delegues) => {
      const voies = [
        o.type === "FT",
        o.type !== "FT" && !TERRITOIRE.includes(o.type) && p.referentId === o.id,
        o.type === "CD" && p.referentId !== null && delegues.includes(p.referentId),
        o.type === "CD" && p.rsaDepartement !== null && p.rsaDepartement === o.departement,
        TERRITOIRE.includes(o.type) && p.departement !== null && p.departement === o.departement,
      ];
      const atteint = voies.includes(true);
      const calculable = p.adresseConnue || p.referentId !== null;
      const dedans = calculable ? "DANS_PERIMETRE" : "STRUCTURE_INCALCULABLE";
      const delegataires = delegues.map((id) => ({ id }));
      assert.equal(situer(p, o, delegataires), atteint ? dedans : "HORS_PERIMETRE");
    }),
    { numRuns: 2000 },
  );
});
