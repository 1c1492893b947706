import { CsvError, parse } from "csv-parse/sync";
import { FORME_CSV } from "./forme-csv.ts";
import { separateurCsv, simplifierEntete } from "./separateur.ts";

export type TableCsv = {
  readonly entetes: readonly string[];
  /** `ligne` is the line of the file, the header being the first. */
  readonly rangees: readonly { readonly ligne: number; readonly cellules: readonly string[] }[];
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const CONTROLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

/**
 * A small CSV held in memory: `;` or `,`, with or without BOM, UTF-8 or Windows. Headers come back
 * simplified. Returns a French sentence when it cannot be read, or when it has more than `maximum` rows: a row of
 * two bytes weighs hundreds once it is read.
 */
export function lireTableCsv(octets: Buffer, maximum: number): TableCsv | string {
  const texte = decoder(octets);
  const entete = texte.slice(0, texte.search(/[\r\n]|$/));
  const separateur = separateurCsv(entete);
  if (separateur === null) return "Ce fichier n’est pas un CSV séparé par des « ; » ou des « , ».";
  if (CONTROLE.test(texte)) return "Ce fichier contient un caractère de contrôle ou illisible.";
  try {
    const [premiere, ...reste] = parse(texte, {
      ...FORME_CSV,
      delimiter: separateur,
      // The header, and a row too many.
      to: maximum + 2,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    if (!premiere) return "Ce fichier est vide.";
    if (reste.length > maximum) return `Au plus ${maximum} lignes par fichier.`;
    return {
      entetes: premiere.record.map(simplifierEntete),
      rangees: reste.map(({ record, info }) => ({ ligne: info.lines, cellules: record })),
    };
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur;
    return "Le CSV est mal formé (guillemets ou ligne démesurée).";
  }
}

function decoder(octets: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder("windows-1252").decode(octets);
  }
}
