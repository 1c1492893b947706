import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/**
 * The last day to answer, date to date from the day of receipt: 31 January gives the last day of February. It is not
 * moved to the next working day: of the two readings, the one that keeps nobody waiting.
 */
// CONV-5-16 B7-01
export const finDuDelai = (recueLe: JourCivil, mois: number): JourCivil =>
  ajouterMois(recueLe, mois);

/** The last day for the other party to help: its own delay, which ends before the answer is due. */
// CONV-5-17
export function finDeLAide(demandeeLe: JourCivil, jours: number, echeance: JourCivil): JourCivil {
  const propre = ajouterJours(demandeeLe, jours);
  if (propre < echeance) return propre;
  const veille = ajouterJours(echeance, -1);
  return veille > demandeeLe ? veille : demandeeLe;
}

/** Whether what happens that day, or has still not happened, is late; the last day is not. */
export const estTardif = (echeance: JourCivil, jour: JourCivil): boolean => jour > echeance;

/** Whether it is to be reminded of: so many days before the end. */
export const aRappeler = (echeance: JourCivil, avant: number, jour: JourCivil): boolean =>
  jour >= ajouterJours(echeance, -avant);
