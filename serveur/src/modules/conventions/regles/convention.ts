import { ajouterJours } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { EtatConvention } from "./etats.ts";

/** What decides whether a convention gives access, on any day. */
export type Convention = {
  readonly id: string;
  readonly partenaireId: string;
  readonly debut: JourCivil;
  /** Last day included of the first period. */
  readonly fin: JourCivil;
  readonly etat: EtatConvention;
  readonly resilieeLe: JourCivil | null;
  /** Years of a tacitly renewed period; absent or null: the convention ends on `fin`. */
  readonly dureeAns?: number | null;
  /** First day without access, once denounced. */
  readonly cesseLe?: JourCivil | null;
};

/** Days with access, both included; `fin` is null while the convention renews itself. */
export type Intervalle = { readonly debut: JourCivil; readonly fin: JourCivil | null };

/** The first day of the automated exchanges, that of the law of 18 December 2023: past, it does not change. */
// RAPP-03
const PREMIER_JOUR: JourCivil = "2025-01-01";

/**
 * The days a convention opens, from its dates alone: nothing has to be written at midnight for a
 * renewal or an end to take effect. Null when it was never signed.
 */
// CONV-1-01 CONV-10-02 CONV-10-10 RAPP-03
export function intervalleOuvert(convention: Convention): Intervalle | null {
  if (convention.etat === "projet" || convention.etat === "autorisee") return null;
  const fins = [
    convention.dureeAns ? null : convention.fin,
    convention.cesseLe ? ajouterJours(convention.cesseLe, -1) : null,
    convention.resilieeLe ? ajouterJours(convention.resilieeLe, -1) : null,
  ].filter((fin) => fin !== null);
  const debut = convention.debut > PREMIER_JOUR ? convention.debut : PREMIER_JOUR;
  return { debut, fin: fins.sort()[0] ?? null };
}

/** Pure comparison of texts: nothing is allocated on the way of a request. */
export function contient(intervalle: Intervalle, jour: JourCivil): boolean {
  return jour >= intervalle.debut && (intervalle.fin === null || jour <= intervalle.fin);
}

/** True when the convention gives access that day. */
// CONV-1-01 RAPP-03
export function estActive(convention: Convention, jour: JourCivil): boolean {
  const intervalle = intervalleOuvert(convention);
  return intervalle !== null && contient(intervalle, jour);
}
