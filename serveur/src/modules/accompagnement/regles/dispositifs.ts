import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";

/** The schemes that may be mobilised. No list is published (wire §3.22): those the law names. */
// B4-13 B4-17
export const DISPOSITIFS = [
  "SUIVI_PROFESSIONNEL",
  "ACCOMPAGNEMENT_INTENSIF",
  "ACCOMPAGNEMENT_GLOBAL",
  "ACCOMPAGNEMENT_SOCIAL",
  "CEJ",
  "PACEA",
  "APPUI_HANDICAP",
] as const;
export type Dispositif = (typeof DISPOSITIFS)[number];

type Condition = {
  readonly parcours: readonly string[];
  /** Bodies that may carry it, as the wire names them. */
  readonly organismes: readonly string[];
};

const TOUS = ["CD", "FT", "ML", "CE"];

/** What each scheme goes with: the paths, and the bodies that carry it. */
export const CONDITIONS: Readonly<Record<Dispositif, Condition>> = {
  SUIVI_PROFESSIONNEL: { parcours: ["PED"], organismes: TOUS },
  ACCOMPAGNEMENT_INTENSIF: { parcours: ["PED", "PSP"], organismes: TOUS },
  ACCOMPAGNEMENT_GLOBAL: { parcours: ["PSP"], organismes: ["CD", "FT"] },
  ACCOMPAGNEMENT_SOCIAL: { parcours: ["PSO"], organismes: ["CD"] },
  CEJ: { parcours: ["PED", "PSP"], organismes: ["ML", "FT"] },
  PACEA: { parcours: ["PED", "PSP", "PSO"], organismes: ["ML"] },
  APPUI_HANDICAP: { parcours: ["PED", "PSP"], organismes: ["CE"] },
};

/** The dated bounds of the schemes: ages in full years, lengths in months. */
export type BornesDispositifs = {
  readonly cejAgeMin: number;
  readonly cejAgeMax: number;
  readonly cejAgeMaxRqth: number;
  readonly cejMois: number;
  readonly cejMoisProlonge: number;
  readonly paceaAgeMax: number;
  readonly paceaMois: number;
  readonly intensifMois: number;
};

export type Beneficiaire = { readonly age: number; readonly rqth: boolean };

const invalide = (phrase: string) => refus("DISPOSITIF_INVALIDE", phrase);

/** Refuses a scheme on a path, with a body, or for an age that are not its own. */
// B4-17
export function refuserDispositif(
  dispositif: Dispositif,
  { parcours, organisme }: { readonly parcours: string; readonly organisme: string },
  beneficiaire: Beneficiaire,
  bornes: BornesDispositifs,
): Refus | null {
  const conditions = CONDITIONS[dispositif];
  if (!conditions.parcours.includes(parcours)) {
    return invalide(`« dispositif » : il va avec un parcours ${conditions.parcours.join(", ")}.`);
  }
  if (!conditions.organismes.includes(organisme)) {
    return invalide(`« dispositif » : il est porté par ${conditions.organismes.join(", ")}.`);
  }
  return refuserAge(dispositif, beneficiaire, bornes);
}

/** Refuses a scheme for the young to whoever is not of its age on its first day. */
// B4-17
export function refuserAge(
  dispositif: Dispositif,
  { age, rqth }: Beneficiaire,
  bornes: BornesDispositifs,
): Refus | null {
  if (dispositif === "CEJ") {
    const max = rqth ? bornes.cejAgeMaxRqth : bornes.cejAgeMax;
    if (age < bornes.cejAgeMin || age > max) {
      return invalide(`« dispositif » : le CEJ va de ${bornes.cejAgeMin} à ${max} ans.`);
    }
  }
  if (dispositif === "PACEA" && (age < bornes.cejAgeMin || age > bornes.paceaAgeMax)) {
    return invalide(
      `« dispositif » : le PACEA va de ${bornes.cejAgeMin} à ${bornes.paceaAgeMax} ans.`,
    );
  }
  return null;
}

/**
 * The last day a period of that scheme may reach, once prolonged or not; null when nothing gives a length: the
 * intensive accompaniment is limited at first, each prolongation has its motive.
 */
// B4-13 B4-17 R5131-13 R5131-16
export function dernierJourPossible(
  dispositif: Dispositif,
  debut: JourCivil,
  prolongee: boolean,
  bornes: BornesDispositifs,
): JourCivil | null {
  const durees: Partial<Record<Dispositif, number>> = {
    CEJ: prolongee ? bornes.cejMoisProlonge : bornes.cejMois,
    PACEA: bornes.paceaMois,
    ...(!prolongee && { ACCOMPAGNEMENT_INTENSIF: bornes.intensifMois }),
  };
  const mois = durees[dispositif];
  if (mois === undefined) return null;
  const terme = ajouterMois(debut, mois);
  // From 31 January for a month is to 28 February whole: the clamped day is still in the month.
  return terme.slice(8) === debut.slice(8) ? ajouterJours(terme, -1) : terme;
}
