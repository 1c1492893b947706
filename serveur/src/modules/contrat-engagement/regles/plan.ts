import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";

export const MOTIFS_DISPENSE = ["SANTE", "HANDICAP", "INVALIDITE", "PARENT_ISOLE"] as const;

/** How close the accompaniment is; the weekly hours say how much the person does. */
// B4-04 B4-13
export const INTENSITES = ["INTENSIF", "REGULIER", "AUTONOME"] as const;
export type Intensite = (typeof INTENSITES)[number];

/** An exemption from weekly hours, at the person's own request. */
// B4-06
export type Dispense = {
  readonly motif: (typeof MOTIFS_DISPENSE)[number];
  /** The day the person asked for it. */
  readonly demandeLe: JourCivil;
  /** For a lone parent: the birthday by which the child is too old; null for the other grounds. */
  readonly limiteAgeLe: JourCivil | null;
  /** What proves it, named; never its content. */
  readonly justificatif: string;
  readonly debut: JourCivil;
  readonly fin: JourCivil;
};

/**
 * What makes the hours other than by default: what the accompaniment needs, or the family. The code alone is
 * kept: nothing of the family itself.
 */
// B4-07 Cons. const. 2023-858 DC
export const FONDEMENTS = ["BESOIN_ACCOMPAGNEMENT", "SITUATION_FAMILIALE"] as const;
export type Fondement = (typeof FONDEMENTS)[number];

/** What a plan asks of each week: hours, or an exemption. */
export type Duree = {
  /** Null under an exemption. */
  readonly heures: number | null;
  /** Why fewer than by default; null otherwise. */
  readonly motifReduction: string | null;
  readonly dispense: Dispense | null;
  /** Null or absent for the hours by default, and in a plan older than this field. */
  readonly fondement?: Fondement | null;
};

/** Whether an exemption holds on that day, both ends included. */
// B4-06
export function dispenseLe({ dispense }: Pick<Duree, "dispense">, jour: JourCivil): boolean {
  return dispense !== null && dispense.debut <= jour && jour <= dispense.fin;
}

/** The plan of a contract: who follows, towards what, how many hours a week. */
// B4-04
export type Plan = Duree & {
  readonly referent: string;
  readonly objectifs: readonly string[];
  /** Null in a plan older than this field. */
  readonly intensite: Intensite | null;
  /** Months between two updates, as agreed with the person; null or absent when nothing was agreed. */
  // B4-10
  readonly rythmeMois?: number | null;
};

/** What the law allows of weekly hours on a day. */
export type Bornes = {
  readonly parDefaut: number;
  readonly plafond: number;
  /** Under this age a child of a lone parent without childcare justifies an exemption. */
  readonly ageEnfant: number;
  readonly jour: JourCivil;
};

const invalide = (phrase: string) => refus("PLAN_INVALIDE", phrase);

/**
 * Refuses a plan that the law does not allow: no level of intensity, hours reduced without a reason or to
 * zero, raised beyond what the accompaniment needs, above the legal working time, or an exemption that is not asked for, dated and within its ground.
 */
// B4-04 B4-05 B4-06 B4-07
export function refuserPlan(plan: Plan, bornes: Bornes): Refus | null {
  if (plan.intensite === null) {
    return invalide("Indiquez le niveau d’intensité de l’accompagnement dans le plan du contrat.");
  }
  if (plan.dispense) {
    return plan.heures === null
      ? refuserDispense(plan.dispense, bornes)
      : invalide("Une dispense exclut toute durée hebdomadaire.");
  }
  const { parDefaut, plafond } = bornes;
  if (plan.heures === null) return invalide("Indiquez la durée hebdomadaire.");
  if (plan.heures < 1) {
    return invalide("La durée peut être réduite, jamais à zéro : seule une dispense le permet.");
  }
  if (plan.heures > plafond) {
    return invalide(`La durée ne peut dépasser ${plafond} heures par semaine.`);
  }
  return refuserMotif(plan.heures, plan, parDefaut);
}

// B4-05 B4-07
function refuserMotif(
  heures: number,
  { motifReduction, fondement = null }: Plan,
  parDefaut: number,
): Refus | null {
  if (heures < parDefaut && !motifReduction?.trim() && fondement !== "SITUATION_FAMILIALE") {
    return invalide(`Une durée inférieure à ${parDefaut} heures se motive.`);
  }
  if (heures > parDefaut && fondement !== "BESOIN_ACCOMPAGNEMENT") {
    return invalide(
      `Une durée supérieure à ${parDefaut} heures se limite à ce que l’accompagnement demande : indiquez ce besoin.`,
    );
  }
  return null;
}

// B4-06
function refuserDispense(
  { motif, demandeLe, limiteAgeLe, debut, fin }: Dispense,
  { ageEnfant, jour }: Bornes,
): Refus | null {
  if (demandeLe > jour) return invalide("La demande de dispense ne peut être à venir.");
  if (debut < demandeLe) {
    return invalide("La dispense ne commence pas avant que la personne l’ait demandée.");
  }
  if (fin < debut) return invalide("La dispense se termine avant de commencer.");
  if ((motif === "PARENT_ISOLE") !== (limiteAgeLe !== null)) {
    return invalide(
      `Indiquez le jour des ${ageEnfant} ans de l’enfant pour un parent isolé, et pour lui seul.`,
    );
  }
  return limiteAgeLe && fin >= limiteAgeLe
    ? invalide(`La dispense prend fin avant les ${ageEnfant} ans de l’enfant.`)
    : null;
}
