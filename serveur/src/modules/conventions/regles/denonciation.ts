import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/**
 * AMB-12, how the last day for a denunciation is found: `quantieme`, same day-number that many months
 * before the last day of the period; `mois-entiers`, the day before the notice's whole months begin.
 */
export type ModeDenonciation = "quantieme" | "mois-entiers";

/** The last day, included, on which a denunciation prevents the renewal. */
// CONV-10-03 CONV-10-04
export function dernierJourDenonciation(
  finPeriode: JourCivil,
  preavisMois: number,
  mode: ModeDenonciation,
): JourCivil {
  if (mode === "quantieme") return ajouterMois(finPeriode, -preavisMois);
  return ajouterJours(ajouterMois(ajouterJours(finPeriode, 1), -preavisMois), -1);
}

/** The first day without access after a denunciation for breach, date to date from its notification. */
// CONV-10-10
export function effetResiliation(notifieeLe: JourCivil, mois: number): JourCivil {
  return ajouterMois(notifieeLe, mois);
}

export type Delai = {
  readonly reporter: boolean;
  /** Public holidays: `MM-JJ` for those of each year, else `AAAA-MM-JJ`. */
  readonly feries: readonly JourCivil[];
};

/** AMB-13: a limit stays on its day, unless a parameter moves it to the next working day. */
export function reporterLimite(limite: JourCivil, { reporter, feries }: Delai): JourCivil {
  let jour = limite;
  while (reporter && !ouvre(jour, feries)) jour = ajouterJours(jour, 1);
  return jour;
}

function ouvre(jour: JourCivil, feries: readonly JourCivil[]): boolean {
  const rang = new Date(`${jour}T00:00:00Z`).getUTCDay();
  return rang !== 0 && rang !== 6 && !feries.includes(jour) && !feries.includes(jour.slice(5));
}
