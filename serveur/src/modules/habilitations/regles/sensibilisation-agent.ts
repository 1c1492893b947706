import type { JourCivil } from "../../../kit/jour-civil.ts";

export const ETATS_SENSIBILISATION = ["A_JOUR", "A_SUIVRE", "EN_RETARD", "FERMEE"] as const;
export type EtatSensibilisation = (typeof ETATS_SENSIBILISATION)[number];

/** Where an agent stands with the awareness of security that their organisation published. */
// CONV-7-13 CONV-7-15
export type SensibilisationAgent = {
  readonly etat: EtatSensibilisation;
  /** The day of the last; null when they never did one. */
  readonly derniere: JourCivil | null;
  /** The last day, included, to have done the next. */
  readonly echeance: JourCivil;
  /** The last day, included, on which their tools stay open without it. */
  readonly limite: JourCivil;
};
