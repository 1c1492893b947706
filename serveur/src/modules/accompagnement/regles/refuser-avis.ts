import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Periode } from "./periode.ts";

/** Refuses to ask about what is not an intensive accompaniment, or has not taken place. */
// B4-13
export function refuserAvis(
  { dispositif, debut, annuleeLe }: Pick<Periode, "dispositif" | "debut" | "annuleeLe">,
  jour: JourCivil,
): Refus | null {
  if (dispositif !== "ACCOMPAGNEMENT_INTENSIF") {
    return refus("AVIS_INVALIDE", "« avis » : il se demande sur un accompagnement intensif.");
  }
  return annuleeLe || jour < debut
    ? refus("PERIODE_CONFLIT", "Cette période n’a pas eu lieu : aucun avis n’est à demander.")
    : null;
}
