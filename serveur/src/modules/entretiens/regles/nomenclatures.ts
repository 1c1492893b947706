import type { Canal } from "../../usagers/index.ts";

/** Types of interview, as the wire writes them (§4.2). PSP and IND mean something else in orientation. */
export const TYPES = {
  ESI: "ENTRETIEN DE SITUATION",
  EDP: "ENTRETIEN PERSONNALISE",
  CRL: "ENTRETIEN - LONGUE DUREE",
  PE1: "ENTRETIEN TRIPARTITE PEC/CIE",
  PE2: "ENTRETIEN DE SUIVI PEC/CIE",
  PE3: "ENTRETIEN BILATERAL SORTIE PEC/CIE",
  PBI: "PRE BILAN CRP",
  ETP: "ENTRETIEN POINT D'ETAPE",
  PSP: "PLAN DE SECURISATION PROFESSIONNEL",
  CRP: "ENTRETIEN ACTUALISATION CRP",
  BIL: "BILAN CRP",
  SEF: "SUIVI EMPLOI/FORMATION",
  CPS: "CONCLUSION PSYCHO DU TRAVAIL",
  CRE: "CONTROLE RECHERCHE EMPLOI",
  IND: "ENTRETIEN INDEMNISATION",
  DCE: "DIAGNOSTIC CROISE CAP EMPLOI",
  USA: "ENTRETIEN USAGER",
  PAK: "ENTRETIEN PACK DE DEMARRAGE",
  EPK: "ENTRETIEN PPAE PACK DIFFERE",
  EDA: "1ER ENTRETIEN D'ACCOMPAGNEMENT",
  EDO: "ENTRETIEN D'ORIENTATION",
} as const;
export type TypeEntretien = keyof typeof TYPES;
export const CODES_TYPES = Object.keys(TYPES) as TypeEntretien[];

/** How the person was met, as the wire writes it (§4.2). */
export const MODALITES = {
  B: "BILAN EN LIGNE",
  C: "ECHANGE COURRIEL",
  F: "ENTRETIEN VISIOCONFERENCE INFO",
  I: "ENTRETIEN INDIVIDUEL PHYSIQUE",
  R: "ENTRETIEN COLLECTIF PHYSIQUE",
  T: "ENTRETIEN INDIVIDUEL TELEPHONI",
  V: "ENTRETIEN INDIVIDUEL VISIOGUIC",
  W: "ENTRETIEN INDIVIDUEL VISIOCONF",
} as const;
export type Modalite = keyof typeof MODALITES;

/** The channel that each means; a video booth stands at a desk. */
// RAPP-07
export const CANAL: Readonly<Record<Modalite, Canal>> = {
  B: "WEB",
  C: "WEB",
  F: "WEB",
  I: "GUICHET",
  R: "GUICHET",
  T: "TELEPHONE",
  V: "GUICHET",
  W: "WEB",
};
export const CODES_MODALITES = Object.keys(MODALITES) as Modalite[];

/** Characters of the text of a conclusion. */
export const TEXTE_MAX = 10_000;
