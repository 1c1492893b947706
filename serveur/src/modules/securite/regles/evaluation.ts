import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** The four means that the convention leaves to the partner. */
// CONV-7-09
export const METHODES = ["grille_cnil", "grille_operateur", "evaluation", "audit"] as const;
export type Methode = (typeof METHODES)[number];

/** The last day, included, to have done the next: so many months after the last, or after the start when none was done. */
// CONV-7-08
export function prochaineEvaluation(
  derniere: JourCivil | null,
  debutConvention: JourCivil,
  mois: number,
): JourCivil {
  return ajouterMois(derniere ?? debutConvention, mois);
}

/** Late from the day after the one it was due. */
// CONV-7-08
export function evaluationEnRetard(prochaine: JourCivil, jour: JourCivil): boolean {
  return jour > prochaine;
}

/** What the security officers are to be told of it that day. */
// CONV-7-08
export function rappelDu(
  prochaine: JourCivil,
  avanceJours: number,
  jour: JourCivil,
): "avant" | "retard" | null {
  if (evaluationEnRetard(prochaine, jour)) return "retard";
  return jour >= ajouterJours(prochaine, -avanceJours) ? "avant" : null;
}
