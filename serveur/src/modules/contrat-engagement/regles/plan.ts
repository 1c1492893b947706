import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";

export const MOTIFS_DISPENSE = ["SANTE", "HANDICAP", "INVALIDITE", "PARENT_ISOLE"] as const;

/** An exemption from weekly hours, at the person's own request. */
// B4-06
export type Dispense = {
  readonly motif: (typeof MOTIFS_DISPENSE)[number];
  /** What proves it, named; never its content. */
  readonly justificatif: string;
  readonly debut: JourCivil;
  readonly fin: JourCivil;
};

/** The plan of a contract: who follows, towards what, how many hours a week. */
// B4-04
export type Plan = {
  readonly referent: string;
  readonly objectifs: readonly string[];
  /** Null under an exemption. */
  readonly heures: number | null;
  /** Why fewer than by default; null otherwise. */
  readonly motifReduction: string | null;
  readonly dispense: Dispense | null;
};

type Bornes = { readonly parDefaut: number; readonly plafond: number };

/**
 * Refuses a plan that the law does not allow: hours reduced without a reason or to zero, above the legal
 * working time, or an exemption without its period.
 */
// B4-04 B4-05 B4-06 B4-07
export function refuserPlan(plan: Plan, { parDefaut, plafond }: Bornes): Refus | null {
  const invalide = (phrase: string) => refus("PLAN_INVALIDE", phrase);
  if (plan.dispense) {
    if (plan.heures !== null) return invalide("Une dispense exclut toute durée hebdomadaire.");
    return plan.dispense.fin < plan.dispense.debut
      ? invalide("La dispense se termine avant de commencer.")
      : null;
  }
  if (plan.heures === null) return invalide("Indiquez la durée hebdomadaire.");
  if (plan.heures < 1) {
    return invalide("La durée peut être réduite, jamais à zéro : seule une dispense le permet.");
  }
  if (plan.heures > plafond) {
    return invalide(`La durée ne peut dépasser ${plafond} heures par semaine.`);
  }
  return plan.heures < parDefaut && !plan.motifReduction?.trim()
    ? invalide(`Une durée inférieure à ${parDefaut} heures se motive.`)
    : null;
}
