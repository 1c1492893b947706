import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { TextDecoderStream } from "node:stream/web";
import { CsvError, parse } from "csv-parse";
import { FORME_CSV } from "../../../kit/csv/forme-csv.ts";
import type { SourceUsager } from "../../../modules/usagers/reception.ts";
import type { Enregistrement } from "../../enregistrement.ts";
import { FichierRefuse } from "../../fichier-refuse.ts";
import type { Avance } from "../avance.ts";
import type { Format } from "../reconnaitre-format.ts";
import { type ChampCsv, reconnaitreColonnes } from "./colonnes.ts";
import { usagerDuCsv } from "./usager-du-csv.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const CONTROLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;
const PAR_GROUPE = 1000;

export interface ContexteCsv {
  source: SourceUsager;
  departementDeLaSource: string | null;
  avertir(phrase: string): void;
}

type FormatCsv = Extract<Format, { nom: "csv" }>;
type Rangee = { readonly record: string[]; readonly info: { readonly lines: number } };

/** First pass: the whole file can be read, its header too; throws FichierRefuse. */
export async function validerCsv(fichier: string, format: FormatCsv): Promise<void> {
  let entete = true;
  for await (const { record } of lireRangees(fichier, format)) {
    if (entete) reconnaitreColonnes(record);
    entete = false;
  }
}

/** Second pass, of a file already validated: header first, then one person a row. */
export async function* lireCsv(
  fichier: string,
  format: FormatCsv,
  contexte: ContexteCsv,
  avance: Avance,
): AsyncGenerator<Enregistrement[]> {
  const { separateur } = format;
  let entete: Entete | null = null;
  let lus: Enregistrement[] = [];
  for await (const { record, info } of lireRangees(fichier, format, avance)) {
    if (entete === null) {
      const { places, inconnues } = reconnaitreColonnes(record);
      if (inconnues.length > 0)
        contexte.avertir(`Colonnes non reconnues, ignorées : n° ${inconnues.join(", ")}.`);
      entete = { titres: record.join("\n"), places, nombre: record.length, separateur };
      continue;
    }
    lus.push(lireRangee(record, entete, info.lines, contexte));
    if (lus.length === PAR_GROUPE) {
      yield lus;
      lus = [];
    }
  }
  yield lus;
}

async function* lireRangees(
  fichier: string,
  format: FormatCsv,
  avance?: Avance,
): AsyncGenerator<Rangee> {
  const octets = createReadStream(fichier);
  octets.on("data", (morceau) => {
    if (avance) avance.octets += morceau.length;
  });
  const textes = Readable.fromWeb(
    Readable.toWeb(octets).pipeThrough(new TextDecoderStream(format.encodage)),
  );
  const analyse = textes.pipe(parse({ ...FORME_CSV, delimiter: format.separateur }));
  textes.on("error", (erreur) => analyse.destroy(erreur));
  try {
    yield* analyse as AsyncIterable<Rangee>;
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur;
    throw new FichierRefuse(
      `Ligne ${(erreur as { lines?: number }).lines ?? "?"} : le CSV est mal formé (guillemets ou ligne démesurée). Rien n’a été importé.`,
    );
  } finally {
    octets.destroy();
  }
}

type Entete = {
  readonly titres: string;
  readonly places: ReadonlyMap<ChampCsv, number>;
  readonly nombre: number;
  readonly separateur: string;
};

function lireRangee(
  rangee: string[],
  { titres, places, nombre, separateur }: Entete,
  ligne: number,
  contexte: ContexteCsv,
): Enregistrement {
  if (rangee.some((cellule) => CONTROLE.test(cellule)))
    return { genre: "refus", ligne, motif: "un caractère de contrôle ou illisible" };
  // Files put one after the other keep each its own.
  if (rangee.join("\n") === titres)
    return { genre: "refus", ligne, motif: "l’en-tête est répété : ce n’est pas une personne" };
  // A separator left without quotes moves every cell after it to another column.
  if (rangee.slice(nombre).some((cellule) => cellule !== ""))
    return {
      genre: "refus",
      ligne,
      motif: `plus de cellules que l’en-tête : une valeur qui contient « ${separateur} » se met entre guillemets`,
    };
  const lire = (champ: ChampCsv) => rangee[places.get(champ) ?? -1] ?? "";
  const usager = usagerDuCsv(lire, contexte.source, contexte.departementDeLaSource);
  return typeof usager === "string"
    ? { genre: "refus", ligne, motif: usager }
    : { genre: "usager", ligne, usager };
}
