import type { JourCivil } from "../../../kit/jour-civil.ts";

export type EtatDerogation = "demandee" | "acceptee" | "refusee" | "retiree";

/** What the opérateur's RSSI may decide, from each state. */
// ANX3-1-02
export const SUITES: Readonly<Record<EtatDerogation, readonly EtatDerogation[]>> = {
  demandee: ["acceptee", "refusee"],
  acceptee: ["retiree"],
  refusee: [],
  retiree: [],
};

/** A flow goes outside francetravail.io only under an accepted derogation, on the days it says. */
export function routeOuverte(
  derogation: { etat: EtatDerogation; debut: JourCivil | null; fin: JourCivil | null } | null,
  jour: JourCivil,
): boolean {
  if (derogation?.etat !== "acceptee" || !derogation.debut || !derogation.fin) return false;
  return derogation.debut <= jour && jour <= derogation.fin;
}
