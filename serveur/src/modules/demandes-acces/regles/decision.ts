import { type Refus, refus } from "../../../kit/resultat.ts";
import type { GesteDemande } from "./transitions.ts";

/**
 * What a decision amounts to, from what was asked for and what is granted. A reason is written for
 * all that is not granted; an element is never granted without what comes with it.
 */
// ANX4-0-01 ANX4-B-13
export function qualifierDecision(
  demandes: readonly string[],
  acceptes: readonly string[],
  motif: string | null,
  suites: (code: string) => readonly string[],
  nommer: (code: string) => string,
): GesteDemande | Refus {
  const accordes = new Set(acceptes);
  if (acceptes.some((code) => !demandes.includes(code))) {
    return refus(
      "DECISION_INVALIDE",
      "La décision ne peut accorder ce qui n’a pas été demandé : un changement est une nouvelle demande.",
    );
  }
  const refuses = demandes.filter((code) => !accordes.has(code));
  if (refuses.length > 0 && !motif?.trim()) {
    return refus("DECISION_INVALIDE", "Un refus, même en partie, se motive.");
  }
  for (const code of accordes) {
    const manque = suites(code).find((suite) => !accordes.has(suite));
    if (manque) {
      return refus(
        "DECISION_INVALIDE",
        `« ${nommer(code)} » ne peut être accordé sans « ${nommer(manque)} », qui vient avec lui.`,
      );
    }
  }
  if (refuses.length === 0) return "accepter";
  return accordes.size > 0 ? "accepter-en-partie" : "refuser";
}
