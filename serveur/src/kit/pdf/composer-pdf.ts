import { dessinerCases } from "./dessiner-cases.ts";
import { dessinerTableau } from "./dessiner-tableau.ts";
import type { BlocPdf, DocumentPdf } from "./document.ts";
import { texteImprimable as t } from "./texte-imprimable.ts";

const MARGE = 56;
type Pdf = PDFKit.PDFDocument;
type Parent = PDFKit.PDFStructureElement;

/**
 * Composes an accessible A4 document: tagged structure, French, title shown by the reader, pages
 * numbered. pdfkit is loaded on first use, since most processes never print.
 */
export async function composerPdf(document: DocumentPdf): Promise<Buffer> {
  const { default: PDFDocument } = await import("pdfkit");
  const pdf = new PDFDocument({
    size: "A4",
    margin: MARGE,
    pdfVersion: "1.7",
    tagged: true,
    lang: "fr-FR",
    displayTitle: true,
    bufferPages: true,
    info: { Title: t(document.titre), CreationDate: document.date, ModDate: document.date },
  });
  const morceaux: Buffer[] = [];
  pdf.on("data", (morceau: Buffer) => morceaux.push(morceau));
  const fini = new Promise<void>((resolve, reject) => {
    pdf.on("end", resolve);
    pdf.on("error", reject);
  });
  const racine = pdf.struct("Document");
  pdf.addStructure(racine);
  ecrire(pdf, racine, "H1", document.titre, (texte) =>
    pdf.font("Helvetica-Bold").fontSize(17).text(texte),
  );
  if (document.sousTitre) paragraphe(pdf, racine, document.sousTitre);
  for (const { titre, blocs } of document.sections) {
    const section = pdf.struct("Sect");
    racine.add(section);
    garder(pdf, 60);
    pdf.moveDown(0.8);
    ecrire(pdf, section, "H2", titre, (texte) =>
      pdf.font("Helvetica-Bold").fontSize(13).text(texte),
    );
    pdf.moveDown(0.3);
    for (const bloc of blocs) dessiner(pdf, section, bloc);
    section.end();
  }
  racine.end();
  numeroter(pdf, document.pied ?? document.titre, document.mention ?? "");
  pdf.end();
  await fini;
  return Buffer.concat(morceaux);
}

function dessiner(pdf: Pdf, parent: Parent, bloc: BlocPdf): void {
  if ("texte" in bloc) {
    paragraphe(pdf, parent, bloc.texte);
    return;
  }
  if ("sousTitre" in bloc) {
    garder(pdf, 40);
    ecrire(pdf, parent, "H3", bloc.sousTitre, (texte) =>
      pdf.moveDown(0.3).font("Helvetica-Bold").fontSize(10.5).text(texte),
    );
    return;
  }
  if ("intitule" in bloc) {
    garder(pdf, 30);
    ecrire(pdf, parent, "H4", bloc.intitule, (texte) =>
      pdf.font("Helvetica-Oblique").fontSize(9.5).text(texte),
    );
    return;
  }
  if ("cases" in bloc) {
    dessinerCases(pdf, parent, bloc.cases);
    return;
  }
  if ("valeurs" in bloc) {
    for (const [nom, valeur] of bloc.valeurs) {
      ecrire(pdf, parent, "P", `${nom} : ${valeur || "—"}`, (texte) =>
        pdf.font("Helvetica").fontSize(10).text(texte),
      );
    }
    return;
  }
  dessinerTableau(pdf, parent, bloc);
}

function paragraphe(pdf: Pdf, parent: Parent, texte: string): void {
  ecrire(pdf, parent, "P", texte, (imprime) =>
    pdf.font("Helvetica").fontSize(10).text(imprime, { lineGap: 1.5 }),
  );
  pdf.moveDown(0.3);
}

function ecrire(
  pdf: Pdf,
  parent: Parent,
  genre: string,
  texte: string,
  ecriture: (texte: string) => unknown,
): void {
  parent.add(pdf.struct(genre, {}, () => ecriture(t(texte))));
}

/** A new page when less than that height, in points, is left on this one. */
function garder(pdf: Pdf, hauteur: number): void {
  if (pdf.y + hauteur > pdf.page.height - MARGE) pdf.addPage();
}

function numeroter(pdf: Pdf, pied: string, mention: string): void {
  const { count } = pdf.bufferedPageRange();
  for (let rang = 0; rang < count; rang += 1) {
    pdf.switchToPage(rang);
    // Below the margin pdfkit would open a page: the margin is lifted while the foot is written.
    pdf.page.margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    pdf
      .font("Helvetica")
      .fontSize(8)
      .text(`${t(pied)} – page ${rang + 1} sur ${count}`, MARGE, pdf.page.height - 36, {
        width: pdf.page.width - 2 * MARGE,
        align: "center",
        lineBreak: false,
      });
    pdf.fontSize(6.5).text(t(mention), MARGE, pdf.page.height - 24, {
      width: pdf.page.width - 2 * MARGE,
      align: "center",
      lineBreak: false,
    });
    pdf.endMarkedContent();
  }
}
