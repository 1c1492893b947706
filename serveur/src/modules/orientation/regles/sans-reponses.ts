import type { JourCivil } from "../../../kit/jour-civil.ts";

/** That the answers are missing because of the person: the day, and what was tried. */
// B3-08
export type SansReponses = { readonly le: JourCivil; readonly constat: string };

export type Voisinage = {
  /** The département of the RSA, and its délégataires. */
  readonly departement: string;
  readonly delegataires: readonly string[];
  /** The body that accompanies already; null without one. */
  readonly accompagnateur: string | null;
};

/**
 * Towards whom a beneficiary of the RSA whose answers are missing is oriented: the département chooses itself,
 * one of its délégataires or the body that accompanies already; the opérateur, when it is competent, only the
 * département. In the order in which a screen proposes them.
 */
// B3-08 CASF R262-65-3
export function destinationsSansReponses(
  decideur: "CD" | "FT",
  { departement, delegataires, accompagnateur }: Voisinage,
): readonly string[] {
  if (decideur === "FT") return [departement];
  const toutes = [departement, ...delegataires, ...(accompagnateur ? [accompagnateur] : [])];
  return [...new Set(toutes)];
}
