import { refuserSuite } from "../../../kit/chronologie.ts";
import { type EtatDerogation, SUITES } from "./derogation.ts";

/** A derogation asked for elsewhere, with what became of it. */
export type DerogationDuJeu = {
  readonly identifiant: string;
  readonly organisationId: string;
  readonly flux: string;
  readonly motif: string;
  readonly demandeeLe: Date;
  readonly demandeePar: string;
  readonly decision: DecisionDuJeu | null;
  readonly retrait: SuiteDuJeu | null;
};

type SuiteDuJeu = { readonly le: Date; readonly parId: string; readonly motif: string };
type DecisionDuJeu = SuiteDuJeu & {
  readonly etat: EtatDerogation;
  readonly debut: string | null;
  readonly fin: string | null;
};

/** Why a derogation cannot have gone so, in French; null when it can. */
// ANX3-1-02
export function refuserDerogation(derogation: DerogationDuJeu, maintenant: Date): string | null {
  const { demandeeLe, decision, retrait } = derogation;
  if (retrait && !SUITES[decision?.etat ?? "demandee"].includes("retiree"))
    return "« retrait » suppose une décision qui accepte";
  if (decision?.etat === "acceptee") {
    if (!decision.debut || !decision.fin || decision.fin < decision.debut)
      return "« decision » donne le premier et le dernier jour accordés";
  } else if (decision?.debut || decision?.fin) {
    return "« decision » ne donne de jours qu’en acceptant";
  }
  return refuserSuite(
    [
      ["demandeeLe", demandeeLe],
      ["decision", decision?.le ?? null],
      ["retrait", retrait?.le ?? null],
    ],
    maintenant,
  );
}
