import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Finalite } from "../../journal/index.ts";
import type { Element } from "./element.ts";

/** An order that approves the specification of the common tools, from its day. */
export type CahierDesCharges = { readonly enVigueurLe: JourCivil; readonly reference: string };

/** The one in force that day; null before the first. */
// CONV-PRE-04
export function cahierEnVigueur(
  cahiers: readonly CahierDesCharges[],
  jour: JourCivil,
): CahierDesCharges | null {
  return dernier(
    cahiers.filter(({ enVigueurLe }) => enVigueurLe <= jour),
    (c) => c.enVigueurLe,
  );
}

/** Purposes that only a dated decision of the commission SI opens (article 2). */
// CONV-2-06
export const FINALITES_SECONDAIRES = [
  "EMPLOYEUR",
  "FORMATION_DE",
  "FORMATION_AGENTS",
  "STATISTIQUE",
] as const satisfies readonly Finalite[];

export type FinaliteSecondaire = (typeof FINALITES_SECONDAIRES)[number];

/** One decision; they come in the order in which they were recorded. */
export type OuvertureFinalite = {
  readonly finalite: FinaliteSecondaire;
  readonly ouverte: boolean;
  readonly effetLe: JourCivil;
  readonly decision: string;
};

/** Whether a purpose may be served that day: the latest decision that has taken effect says so. */
// CONV-2-06
export function finaliteOuverte(
  decisions: readonly OuvertureFinalite[],
  finalite: Finalite,
  jour: JourCivil,
): boolean {
  if (!(FINALITES_SECONDAIRES as readonly string[]).includes(finalite)) return true;
  const prises = decisions.filter((d) => d.finalite === finalite && d.effetLe <= jour);
  return dernier(prises, (d) => d.effetLe)?.ouverte ?? false;
}

/** What serves at least one purpose open that day; the rest is hidden. */
// CONV-2-06
export function elementsServis<E extends Pick<Element, "finalites">>(
  elements: readonly E[],
  decisions: readonly OuvertureFinalite[],
  jour: JourCivil,
): E[] {
  return elements.filter(({ finalites }) =>
    finalites.some((finalite) => finaliteOuverte(decisions, finalite, jour)),
  );
}

// Of two of the same day, the last recorded.
function dernier<T>(candidats: readonly T[], jourDe: (candidat: T) => string): T | null {
  let retenu: T | null = null;
  for (const candidat of candidats) {
    if (retenu === null || jourDe(candidat) >= jourDe(retenu)) retenu = candidat;
  }
  return retenu;
}
