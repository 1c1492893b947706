import { ecrireInstant } from "../../../kit/ecrire-date.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Note } from "./ecriture.ts";
import type { Agent, Marque } from "./etat.ts";

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
    `${sujet} : déjà explorée le ${ecrireInstant(new Date(connue.le))} par ${connue.agent.structure}, après la date d’exploration envoyée. Relisez le diagnostic.`,
  );
}

/** The last time a part was explored: an exploration told late does not bring it back. */
export function derniere(connue: Marque | null, nouvelle: Marque): Marque {
  return connue && connue.le > nouvelle.le ? { le: connue.le, agent: connue.agent } : nouvelle;
}

/** Why a list may not be written: it says one code twice, and nobody knows which of the two is true. */
export function refuserDouble(notes: readonly Note[]): Refus | null {
  const codes = notes.map(({ code }) => code);
  const double = codes.find((code, rang) => codes.indexOf(code) !== rang);
  return double ? refus("CODE_INVALIDE", `Le code ${double} est présent deux fois.`) : null;
}
