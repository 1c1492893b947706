import type { Indicateur } from "./indicateurs.ts";
import { type Cellule, masquerPartition } from "./secret.ts";

/** How many people a value of a breakdown holds; the values of a breakdown share all of them out. */
export type LigneComptee = {
  readonly ventilation: string;
  readonly valeur: string;
  readonly nombre: number;
};

export type Ventilation = {
  readonly code: string;
  readonly lignes: readonly (Cellule & { readonly valeur: string })[];
};

const CRITERE = "CRITERE:";

/**
 * What the decision makers send of the orientations and of the use of criteria, in the order of the dated
 * list, where `CRITERE` stands for each of them; `PUBLIC` is what the indicator of people oriented says.
 * When that indicator withholds how many were oriented, a breakdown does not add up to it either: of the
 * `personnes` counted, those who were not oriented are one more part of it, which no line shows.
 */
// B3-14 CONV-5-09
export function ventiler(
  lignes: readonly LigneComptee[],
  orientees: Indicateur | undefined,
  personnes: number,
  transmis: readonly string[],
  seuil: number,
): Ventilation[] {
  const parVentilation = Map.groupBy(lignes, ({ ventilation }) => ventilation);
  const criteres = [...parVentilation.keys()].filter((code) => code.startsWith(CRITERE));
  const cache = orientees?.valeurs[0]?.masque != null;
  return transmis
    .flatMap((code) => (code === "CRITERE" ? criteres : [code]))
    .map((code) => ({
      code,
      lignes:
        code === "PUBLIC"
          ? (orientees?.valeurs ?? []).map(({ public: valeur, nombre, masque }) => ({
              valeur,
              nombre,
              masque,
            }))
          : partager(parVentilation.get(code) ?? [], cache ? personnes : null, seuil),
    }));
}

/** `tout`: those whom the lines are a part of, when how many they hold is withheld; null when it is shown. */
function partager(
  lignes: readonly LigneComptee[],
  tout: number | null,
  seuil: number,
): (Cellule & { readonly valeur: string })[] {
  const nombres = lignes.map(({ nombre }) => nombre);
  const dehors = tout === null ? [] : [tout - nombres.reduce((somme, n) => somme + n, 0)];
  const cellules = masquerPartition([...nombres, ...dehors], seuil);
  return lignes.flatMap(({ valeur }, rang) => {
    const cellule = cellules?.[rang];
    return cellule ? [{ valeur, ...cellule }] : [];
  });
}
