import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { TextDecoderStream } from "node:stream/web";
import { CsvError, parse } from "csv-parse";
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

/** Reads a CSV: header first, then one person a row; throws FichierRefuse on an unusable header. */
export async function* lireCsv(
  fichier: string,
  format: Extract<Format, { nom: "csv" }>,
  contexte: ContexteCsv,
  avance: Avance,
): AsyncGenerator<Enregistrement[]> {
  const octets = createReadStream(fichier);
  octets.on("data", (morceau) => {
    avance.octets += morceau.length;
  });
  const textes = Readable.fromWeb(
    Readable.toWeb(octets).pipeThrough(new TextDecoderStream(format.encodage)),
  );
  const analyse = textes.pipe(
    parse({
      delimiter: format.separateur,
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 64 * 1024,
    }),
  );
  textes.on("error", (erreur) => analyse.destroy(erreur));
  let places: ReadonlyMap<ChampCsv, number> | null = null;
  let lus: Enregistrement[] = [];
  try {
    for await (const { record, info } of analyse as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      if (places === null) {
        const { places: reconnues, inconnues } = reconnaitreColonnes(record);
        if (inconnues.length > 0)
          contexte.avertir(`Colonnes non reconnues, ignorées : n° ${inconnues.join(", ")}.`);
        places = reconnues;
        continue;
      }
      lus.push(lireRangee(record, places, info.lines, contexte));
      if (lus.length === PAR_GROUPE) {
        yield lus;
        lus = [];
      }
    }
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur;
    throw new FichierRefuse(
      `Ligne ${(erreur as { lines?: number }).lines ?? "?"} : le CSV est mal formé (guillemets ou ligne démesurée).`,
    );
  } finally {
    octets.destroy();
  }
  yield lus;
}

function lireRangee(
  rangee: string[],
  places: ReadonlyMap<ChampCsv, number>,
  ligne: number,
  contexte: ContexteCsv,
): Enregistrement {
  if (rangee.some((cellule) => CONTROLE.test(cellule)))
    return { genre: "refus", ligne, motif: "un caractère de contrôle ou illisible" };
  const lire = (champ: ChampCsv) => rangee[places.get(champ) ?? -1] ?? "";
  const usager = usagerDuCsv(lire, contexte.source, contexte.departementDeLaSource);
  return typeof usager === "string"
    ? { genre: "refus", ligne, motif: usager }
    : { genre: "usager", ligne, usager };
}
