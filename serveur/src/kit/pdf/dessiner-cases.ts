import type { CasePdf } from "./document.ts";
import { texteImprimable } from "./texte-imprimable.ts";

const COTE = 8;
const RETRAIT = 6;
const ECART = 18;

/** Draws a tagged list of boxes, a cross in those that are ticked; said in words to whoever listens to it. */
export function dessinerCases(
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  cases: readonly CasePdf[],
): void {
  const liste = pdf.struct("L");
  parent.add(liste);
  const { left, right, bottom } = pdf.page.margins;
  const options = { width: pdf.page.width - left - right - RETRAIT - ECART };
  for (const { libelle, cochee } of cases) {
    const texte = texteImprimable(libelle);
    pdf.font(cochee ? "Helvetica-Bold" : "Helvetica").fontSize(10);
    if (pdf.y + pdf.heightOfString(texte, options) > pdf.page.height - bottom) pdf.addPage();
    const haut = pdf.y;
    const gauche = left + RETRAIT;
    pdf.markContent("Artifact", { type: "Layout" });
    pdf.rect(gauche, haut, COTE, COTE).lineWidth(0.7).strokeColor("#000000").stroke();
    pdf.endMarkedContent();
    const ligne = pdf.struct("LI");
    liste.add(ligne);
    ligne.add(
      pdf.struct("Lbl", { actual: cochee ? "Coché" : "Non coché" }, () => {
        pdf.text(cochee ? "X" : " ", gauche + 0.7, haut - 0.4, { lineBreak: false });
      }),
    );
    ligne.add(
      pdf.struct("LBody", {}, () => {
        pdf.text(texte, gauche + ECART, haut, options);
      }),
    );
    ligne.end();
    pdf.x = left;
    pdf.moveDown(0.15);
  }
  liste.end();
}
