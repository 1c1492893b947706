import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** Days of Paris, both included. */
export type PeriodeCivile = { readonly debut: JourCivil; readonly fin: JourCivil };

/**
 * The periods of `mois` months from that first day to the one that holds `jour`, the latest first. Of one
 * length alone: periods of two lengths would tell, by subtraction, of the few people of a third.
 */
// B3-14
export function periodesCiviles(
  premierJour: JourCivil,
  mois: number,
  jour: JourCivil,
): PeriodeCivile[] {
  const periodes: PeriodeCivile[] = [];
  for (let rang = 0; ajouterMois(premierJour, rang * mois) <= jour; rang += 1) {
    const debut = ajouterMois(premierJour, rang * mois);
    periodes.unshift({ debut, fin: ajouterJours(ajouterMois(premierJour, (rang + 1) * mois), -1) });
  }
  return periodes;
}
