import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

export type DelaisInactivite = { readonly mois: number; readonly avertissementJours: number };

export type Inactivite = "actif" | "a-avertir" | "a-suspendre";

/**
 * How long an account has been silent: suspended from the day that is `mois` months, date to date,
 * after its last activity; warned `avertissementJours` before. An account never used counts from the
 * day its right began.
 */
// ANX1-5.1-08 AMB-06
export function jugerInactivite(
  derniereActivite: JourCivil,
  delais: DelaisInactivite,
  jour: JourCivil,
): Inactivite {
  const terme = termeInactivite(derniereActivite, delais.mois);
  if (jour >= terme) return "a-suspendre";
  return jour >= ajouterJours(terme, -delais.avertissementJours) ? "a-avertir" : "actif";
}

/** The day from which an account silent since `derniereActivite` is suspended. */
export function termeInactivite(derniereActivite: JourCivil, mois: number): JourCivil {
  return ajouterMois(derniereActivite, mois);
}
