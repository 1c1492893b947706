import assert from "node:assert/strict";
import { test } from "node:test";
import { composerPdf } from "./composer-pdf.ts";
import { texteImprimable } from "./texte-imprimable.ts";

const document = {
  titre: "Demande d’accès",
  date: new Date("2026-03-10T09:00:00Z"),
  sections: [
    {
      titre: "Éléments",
      blocs: [
        { texte: "Être œuvre « à l’essai » — 3 €" },
        { sousTitre: "Parcours" },
        { intitule: "Outils" },
        { cases: [{ libelle: "Vue 360", cochee: true }] },
        { valeurs: [["Fait à", "Arras"]] as const },
        {
          entetes: ["Nom", "Décision"],
          lignes: Array.from({ length: 120 }, (_, rang) => [`Ligne ${rang}`, "Accordé"]),
        },
      ],
    },
  ],
};

test("a document is tagged, in French, titled, on as many pages as it takes, and repeatable", async () => {
  const pdf = await composerPdf(document);
  const brut = pdf.toString("latin1");
  assert.match(brut, /^%PDF-1\.7/);
  assert.match(brut, /\/Lang \(fr-FR\)/);
  assert.match(brut, /\/Marked true/);
  assert.match(brut, /\/DisplayDocTitle true/);
  for (const balise of [
    "H1",
    "H2",
    "H3",
    "H4",
    "P",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
  ])
    assert.match(brut, new RegExp(`/S /${balise}\\b`), balise);
  assert.match(brut, /\/ActualText \(.{0,4}C.?o.?c.?h/s, "une case dit si elle est cochée");
  assert.match(brut, /\/Count [3-9]\b/);
  assert.deepEqual(await composerPdf(document), pdf);
});

test("signs that the fonts lack never break the print", () => {
  assert.equal(
    texteImprimable("Ștefan Nguyễn-Đặng, Łukasz x\u0304"),
    "Stefan Nguyên-Dang, Lukasz x",
  );
  assert.equal(texteImprimable("a ; « b »"), "a\u00a0; «\u00a0b\u00a0»");
  assert.equal(texteImprimable("12\u202f000 é’œ€ 漢\u0000"), "12\u00a0000 é’œ€ ??");
});
