import { refuserSuite } from "../../../kit/chronologie.ts";

export const GENRES_TACHE = ["depart", "changement", "inactivite"] as const;
export const SORTS_TACHE = ["appliquee", "ecartee"] as const;

/** An event of human resources told elsewhere, or an inactive account, with what the RGC did of it. */
export type TacheDuJeu = {
  readonly identifiant: string;
  readonly organisationId: string;
  readonly agentId: string;
  readonly genre: (typeof GENRES_TACHE)[number];
  readonly effetLe: string;
  /** The mission after a change. */
  readonly mission: string | null;
  readonly creeeLe: Date;
  readonly traitement: {
    readonly le: Date;
    readonly parId: string;
    readonly sort: (typeof SORTS_TACHE)[number];
    readonly motif: string | null;
  } | null;
};

/** Why a task cannot be so, in French; null when it can. */
// ANX1-2-10
export function refuserTache(tache: TacheDuJeu, maintenant: Date): string | null {
  const { genre, mission, creeeLe, traitement } = tache;
  if (mission !== null && genre !== "changement") return "« mission » ne va qu’avec « changement »";
  if (traitement?.sort === "ecartee" && traitement.motif === null)
    return "« traitement » : ce qui est écarté donne son motif";
  return refuserSuite(
    [
      ["creeeLe", creeeLe],
      ["traitement", traitement?.le ?? null],
    ],
    maintenant,
  );
}
