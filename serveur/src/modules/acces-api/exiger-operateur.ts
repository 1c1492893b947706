import type { Acteur } from "../../acte/index.ts";
import { type Refus, refus } from "../../kit/resultat.ts";

/** A role of the opérateur counts for its own staff alone: a partner's agent who bears it is refused. */
export function refuserHorsOperateur(acteur: Acteur): Refus | null {
  return acteur.organisation.type === "FT"
    ? null
    : refus("DROIT_ABSENT", "Cet acte est réservé à l’opérateur.");
}
