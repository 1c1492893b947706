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
 */
// B3-14
export function ventiler(
  lignes: readonly LigneComptee[],
  orientees: Indicateur | undefined,
  transmis: readonly string[],
  seuil: number,
): Ventilation[] {
  const parVentilation = Map.groupBy(lignes, ({ ventilation }) => ventilation);
  const criteres = [...parVentilation.keys()].filter((code) => code.startsWith(CRITERE));
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
          : partager(parVentilation.get(code) ?? [], seuil),
    }));
}

function partager(
  lignes: readonly LigneComptee[],
  seuil: number,
): (Cellule & { readonly valeur: string })[] {
  const nombres = lignes.map(({ nombre }) => nombre);
  return masquerPartition(nombres, seuil).map((cellule, rang) => ({
    valeur: lignes[rang]?.valeur ?? "",
    ...cellule,
  }));
}
