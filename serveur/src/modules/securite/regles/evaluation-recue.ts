import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { EtatAction, Porteur } from "./action.ts";
import type { Methode } from "./evaluation.ts";

/** An evaluation concluded elsewhere, as a file tells it. */
export type EvaluationRecue = {
  readonly organisationId: string;
  readonly auteurId: string;
  readonly jour: JourCivil;
  readonly methode: Methode;
  readonly perimetre: string;
  readonly score: number | null;
  readonly conclusion: string | null;
  readonly actions: readonly {
    readonly libelle: string;
    readonly porteur: Porteur;
    readonly echeance: JourCivil;
    readonly etat: EtatAction;
  }[];
};

/** Why an evaluation of a file is refused, in French; null when it is not. */
// CONV-7-08
export function refuserEvaluation(
  { score, conclusion, jour, actions }: EvaluationRecue,
  aujourdhui: JourCivil,
): string | null {
  if (score === null && conclusion === null) return "« score » ou « conclusion » est nécessaire";
  if (jour > aujourdhui) return "« jour » est à venir";
  return actions.some(({ echeance }) => echeance < jour)
    ? "« actions » : une échéance précède l’évaluation"
    : null;
}
