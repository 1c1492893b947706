import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ajouterJours } from "../../../kit/delais.ts";
import { composerNotice, dernierEnRetard, finDInformation } from "./notice.ts";

const jours = fc.integer({ min: 0, max: 4000 }).map((n) => ajouterJours("2024-01-01", n));

test("CONV-5-14 a person is told within a month, date to date, and is late from the day after", () => {
  assert.equal(finDInformation("2026-01-31"), "2026-02-28");
  assert.equal(finDInformation("2028-01-31"), "2028-02-29");
  assert.equal(finDInformation("2026-03-06"), "2026-04-06");
  fc.assert(
    fc.property(jours, (jour) => {
      const dernier = dernierEnRetard(jour);
      assert.ok(finDInformation(dernier) < jour);
      assert.ok(finDInformation(ajouterJours(dernier, 1)) >= jour);
    }),
  );
});

test("CONV-5-14 a notice says the purpose, the ground, the data, the recipients, the durations and the rights, and changes with the register", () => {
  const traitement = {
    ...{ code: "dossiers", nom: "Dossiers", finalite: "Orienter", baseLegale: "Mission" },
    ...{ donnees: "Identité", destinataires: "Agents habilités" },
    regles: [{ portee: "Dossier", duree: "3 ans", depart: "dernier droit" }],
  };
  const texte = composerNotice(traitement);
  for (const mot of [
    ...["Responsable", "Orienter", "Mission", "Identité", "Agents habilités", "3 ans"],
    ...["accès, rectification, effacement, limitation", "CNIL", "R. 5312-45", "Origine"],
  ])
    assert.ok(texte.includes(mot), mot);
  assert.notEqual(texte, composerNotice({ ...traitement, finalite: "Former" }));
});
