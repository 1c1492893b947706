import type { Role } from "../../../acte/index.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

export const ETATS_ACTION = ["A_FAIRE", "EN_COURS", "FAITE", "ABANDONNEE"] as const;
export type EtatAction = (typeof ETATS_ACTION)[number];

/** Where an action may go from each state; what is absent is refused. */
// CONV-7-08
const SUITES: Readonly<Record<EtatAction, readonly EtatAction[]>> = {
  A_FAIRE: ["EN_COURS", "FAITE", "ABANDONNEE"],
  EN_COURS: ["FAITE", "ABANDONNEE"],
  // Done, and found not to hold.
  FAITE: ["EN_COURS"],
  ABANDONNEE: [],
};

/** The states that an action may go to from this one. */
export function suitesDe(etat: EtatAction): readonly EtatAction[] {
  return SUITES[etat];
}

/** The functions of a partner that may answer for an action. */
export const PORTEURS = [
  "RSSI",
  "CORRESPONDANT_SI",
  "DPD",
  "RGC",
  "SUIVI_OPERATIONNEL",
  "GOUVERNANCE",
  "DEVELOPPEUR",
] as const satisfies readonly Role[];
export type Porteur = (typeof PORTEURS)[number];

/** Still to be done after its day. */
export function actionEnRetard(
  { etat, echeance }: { readonly etat: EtatAction; readonly echeance: JourCivil },
  jour: JourCivil,
): boolean {
  return (etat === "A_FAIRE" || etat === "EN_COURS") && jour > echeance;
}
