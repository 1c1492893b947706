import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Agent, Marque } from "./etat.ts";

const PARIS = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "short",
});

/**
 * Why an exploration may not write a datum: it was explored since, or at the same instant by another
 * organisation. What is older never replaces what is newer.
 */
// CONV-7-06
export function refuserAnterieure(
  sujet: string,
  connue: Marque | null | undefined,
  le: string,
  agent: Agent,
): Refus | null {
  if (!connue || connue.le < le) return null;
  if (connue.le === le && connue.agent.structure === agent.structure) return null;
  return refus(
    "EXPLORATION_ANTERIEURE_INVALIDE",
    `${sujet} : déjà explorée le ${PARIS.format(new Date(connue.le))} par ${connue.agent.structure}, après la date d’exploration envoyée. Relisez le diagnostic.`,
  );
}

/** The last time a part was explored: an exploration told late does not bring it back. */
export function derniere(connue: Marque | null, nouvelle: Marque): Marque {
  return connue && connue.le > nouvelle.le ? { le: connue.le, agent: connue.agent } : nouvelle;
}
