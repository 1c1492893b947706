import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";

/**
 * Refuses the day a diagnostic would have been established together with the person: neither before what it
 * holds was last explored, whenever that was written, nor to come.
 */
// B3-12 L5411-5-2
export function refuserConjoint(
  tenuLe: JourCivil,
  { exploreLe, maintenant }: { readonly exploreLe: Date | null; readonly maintenant: Date },
): Refus | null {
  if (tenuLe > jourCivil(maintenant)) return HORS_DATES;
  return exploreLe !== null && tenuLe < jourCivil(exploreLe) ? HORS_DATES : null;
}

const HORS_DATES = refus(
  "ATTESTATION_INVALIDE",
  "Le diagnostic s’atteste du jour de sa dernière exploration à aujourd’hui.",
);
