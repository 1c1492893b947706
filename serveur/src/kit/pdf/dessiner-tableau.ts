import { texteImprimable } from "./texte-imprimable.ts";

type Tableau = {
  readonly entetes: readonly string[];
  readonly lignes: readonly (readonly string[])[];
};

const MARGE_CELLULE = 4;

/** Draws a tagged table of equal columns; a row never straddles two pages, its head comes back on each. */
export function dessinerTableau(
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  { entetes, lignes }: Tableau,
): void {
  const table = pdf.struct("Table");
  parent.add(table);
  const { left, right, bottom } = pdf.page.margins;
  const largeur = (pdf.page.width - left - right) / entetes.length;
  const rangee = (genre: "TH" | "TD", valeurs: readonly string[]): void => {
    const textes = entetes.map((_, rang) => texteImprimable(valeurs[rang] ?? ""));
    pdf.font(genre === "TH" ? "Helvetica-Bold" : "Helvetica").fontSize(8.5);
    const options = { width: largeur - 2 * MARGE_CELLULE };
    const hauteur =
      Math.max(...textes.map((texte) => pdf.heightOfString(texte || " ", options))) + 6;
    if (pdf.y + hauteur > pdf.page.height - bottom) {
      pdf.addPage();
      if (genre === "TD") rangee("TH", entetes);
      pdf.font(genre === "TH" ? "Helvetica-Bold" : "Helvetica").fontSize(8.5);
    }
    const haut = pdf.y;
    const tr = pdf.struct("TR");
    table.add(tr);
    for (const [rang, texte] of textes.entries()) {
      const x = left + rang * largeur;
      tr.add(
        pdf.struct(genre, {}, () => {
          pdf.text(texte, x + MARGE_CELLULE, haut + 3, options);
        }),
      );
    }
    tr.end();
    pdf.markContent("Artifact", { type: "Layout" });
    pdf
      .moveTo(left, haut + hauteur)
      .lineTo(left + largeur * entetes.length, haut + hauteur)
      .lineWidth(0.5)
      .strokeColor("#bbbbbb")
      .stroke();
    pdf.endMarkedContent();
    pdf.x = left;
    pdf.y = haut + hauteur;
  };
  rangee("TH", entetes);
  for (const ligne of lignes) rangee("TD", ligne);
  table.end();
  pdf.moveDown(0.4);
}
