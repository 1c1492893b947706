import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { estOuvre } from "../../../kit/jours-feries.ts";
import type { OrigineNomination } from "./nomination.ts";

export type ReglesDelais = {
  /** A limit on a day off moves to the next working day; no by default (AMB-13). */
  readonly reporter: boolean;
  /** The eight days are working days; no by default (AMB-14). */
  readonly ouvres: boolean;
  readonly departement: string | null;
};

function reporter(limite: JourCivil, regles: ReglesDelais): JourCivil {
  if (!regles.reporter) return limite;
  let jour = limite;
  while (!estOuvre(jour, regles.departement)) jour = ajouterJours(jour, 1);
  return jour;
}

/**
 * The last day on which the opérateur may decide, and whether its silence then means acceptance. Only
 * a proposal made after a refusal has a delay in the text; the first has none unless a parameter says.
 */
// ANX1-1-09 ANX1-1-10 AMB-05
export function delaiDeDecision(
  origine: OrigineNomination,
  recueLe: JourCivil,
  mois: { readonly suivante: number; readonly premiere: number },
  regles: ReglesDelais,
): { readonly limite: JourCivil | null; readonly tacite: boolean } {
  const tacite = origine === "refus";
  const duree = tacite ? mois.suivante : mois.premiere;
  if (duree === 0) return { limite: null, tacite };
  return { limite: reporter(ajouterMois(recueLe, duree), regles), tacite };
}

/** True from the day after the limit. */
export function estDepasse(limite: JourCivil, jour: JourCivil): boolean {
  return jour > limite;
}

/** The last day to tell the opérateur of an event of the RGC, known that day. */
// ANX1-4-01 ANX1-4-02 ANX1-4-03 AMB-14
export function limiteDeSignalement(
  connaissance: JourCivil,
  jours: number,
  regles: ReglesDelais,
): JourCivil {
  if (!regles.ouvres) return reporter(ajouterJours(connaissance, jours), regles);
  let limite = connaissance;
  for (let reste = jours; reste > 0; ) {
    limite = ajouterJours(limite, 1);
    if (estOuvre(limite, regles.departement)) reste--;
  }
  return limite;
}

/**
 * The day from which the delay runs for an absence: that of the forecast when it exceeds `mois` months,
 * otherwise the first day past them; null while nothing is to be told.
 */
// ANX1-4-02
export function connaissanceAbsence(
  absence: { readonly debut: JourCivil; readonly retour: JourCivil | null },
  mois: number,
  prevueLe: JourCivil,
  jour: JourCivil,
): JourCivil | null {
  const passe = ajouterJours(ajouterMois(absence.debut, mois), 1);
  const dure = absence.retour === null || absence.retour > passe;
  if (absence.retour !== null && dure) return prevueLe < passe ? prevueLe : passe;
  return dure && jour >= passe ? passe : null;
}
