import { inflateSync } from "node:zlib";

/** What a document of `composerPdf` prints, words in their order, spaces as one. */
export function textePdf(pdf: Buffer): string {
  const brut = pdf.toString("latin1");
  const textes: string[] = [];
  for (const { index, 0: debut } of brut.matchAll(/stream\r?\n/g)) {
    if (brut.slice(index - 3, index) === "end") continue;
    const depart = index + debut.length;
    const contenu = pdf.subarray(depart, brut.indexOf("endstream", depart));
    for (const [, ligne = ""] of gonfler(contenu).matchAll(/\[([^\]]*)\] TJ/g)) {
      const octets = [...ligne.matchAll(/<([0-9a-f]*)>/g)].map(([, hexa]) => hexa).join("");
      textes.push(new TextDecoder("windows-1252").decode(Buffer.from(octets, "hex")));
    }
  }
  return textes.join(" ").replace(/\s+/g, " ");
}

function gonfler(contenu: Buffer): string {
  try {
    return inflateSync(contenu).toString("latin1");
  } catch {
    return "";
  }
}
