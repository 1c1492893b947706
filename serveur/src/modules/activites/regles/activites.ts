import { ajouterJours } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

export const FAMILLES = ["orientation", "rendez-vous"] as const;
export type Famille = (typeof FAMILLES)[number];

/** What an activity is, by family (annex 4 D). */
export const GENRES = {
  orientation: ["A_ETABLIR", "A_DECIDER", "A_NOTIFIER"],
  "rendez-vous": ["A_PROPOSER", "A_CONFIRMER", "A_CLORE"],
} as const satisfies Readonly<Record<Famille, readonly string[]>>;
export type Genre = (typeof GENRES)[Famille][number];
const TOUS_GENRES: readonly Genre[] = FAMILLES.flatMap((famille) => GENRES[famille]);

/** Beyond so many, the most urgent are kept: nobody reads further. */
export const PLAFOND = 10_000;

/** Something to do about a person. `echeance`: the last day on which it is in time. */
export type Activite = {
  readonly genre: Genre;
  readonly usagerId: string;
  readonly echeance: JourCivil;
  /** The instant of the appointment, when there is one. */
  readonly debut: Date | null;
};

/** Days by genre, from « GENRE=jours »; a line that says no known genre or no number says nothing. */
export function lireJours(lignes: readonly string[]): ReadonlyMap<Genre, number> {
  const jours = new Map<Genre, number>();
  for (const ligne of lignes) {
    const [genre, nombre = ""] = ligne.split("=").map((partie) => partie.trim());
    if (TOUS_GENRES.includes(genre as Genre) && /^-?\d{1,4}$/.test(nombre))
      jours.set(genre as Genre, Number(nombre));
  }
  return jours;
}

/**
 * The earliest deadline first; a weight of n days makes a genre pass before what falls due up to n days
 * earlier. At one rank, the person decides, so that two readings give the same order.
 */
// ANX4-D-04
export function prioriser(
  activites: readonly Activite[],
  poids: ReadonlyMap<Genre, number>,
): Activite[] {
  const rang = ({ genre, echeance }: Activite) => ajouterJours(echeance, -(poids.get(genre) ?? 0));
  return activites
    .map((activite) => ({ activite, rang: rang(activite) }))
    .toSorted(
      (a, b) =>
        comparer(a.rang, b.rang) ||
        comparer(a.activite.debut?.toISOString() ?? "", b.activite.debut?.toISOString() ?? "") ||
        comparer(a.activite.usagerId, b.activite.usagerId) ||
        comparer(a.activite.genre, b.activite.genre),
    )
    .map(({ activite }) => activite);
}

function comparer(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
