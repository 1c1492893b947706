import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Partie } from "./partie.ts";

type Forme = { readonly annexe: "2" | "2bis"; readonly libelle: string; readonly exige: boolean };

/** Every contact of the two forms; `exige`: the convention is not complete without it. */
// ANX2-01 ANX2-02 ANX2-04 ANX2-05 ANX2-06 ANX2-07 ANX2B-01 ANX2B-02 ANX2B-03 ANX2B-04 ANX2B-08
export const FONCTIONS = {
  GOUVERNANCE: { annexe: "2", libelle: "Gouvernance du partenariat", exige: true },
  SUIVI_OPERATIONNEL: { annexe: "2", libelle: "Responsable du suivi opérationnel", exige: true },
  RSSI: { annexe: "2", libelle: "Sécurité des systèmes d’information (RSSI)", exige: true },
  CORRESPONDANT_SI: { annexe: "2", libelle: "Correspondant SI", exige: true },
  EDITEUR: { annexe: "2", libelle: "Éditeur intégrant les API", exige: false },
  DPD: { annexe: "2", libelle: "Protection des données", exige: true },
  FT_GOUVERNANCE: { annexe: "2bis", libelle: "Gouvernance du partenariat", exige: true },
  FT_SUIVI_OUVERTURES: {
    annexe: "2bis",
    libelle: "Suivi des ouvertures de services numériques",
    exige: true,
  },
  FT_CSSI: { annexe: "2bis", libelle: "Chargé de sécurité des SI (CSSI)", exige: true },
  FT_RSSI_NATIONAL: {
    annexe: "2bis",
    libelle: "Responsable national de la sécurité des SI",
    exige: true,
  },
  FT_DPD: { annexe: "2bis", libelle: "Protection des données", exige: true },
} as const satisfies Readonly<Record<string, Forme>>;

export type FonctionCorrespondant = keyof typeof FONCTIONS;
export const FONCTIONS_CORRESPONDANT = Object.keys(FONCTIONS) as FonctionCorrespondant[];

/** One contact of annex 2 or 2 bis. An éditeur is a third party: a company, no person's name. */
export type Correspondant = {
  readonly fonction: FonctionCorrespondant;
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly courriel: string;
  readonly telephone: string;
  readonly societe: string | null;
  readonly adresse: string | null;
  readonly fonctionEquivalente: string | null;
  readonly delegationReference: string | null;
  readonly delegationDebut: JourCivil | null;
  readonly delegationFin: JourCivil | null;
};

/** The party whose form holds this contact. */
export function partieDe(fonction: FonctionCorrespondant): Partie {
  return FONCTIONS[fonction].annexe === "2" ? "partenaire" : "operateur";
}

/** The contact annex changes are announced to. */
export function gouvernanceDe(partie: Partie): FonctionCorrespondant {
  return partie === "partenaire" ? "GOUVERNANCE" : "FT_GOUVERNANCE";
}

/** True when the délégation de signature covers that day, both ends included. */
// ANX2-03
export function delegationValide(correspondant: Correspondant, jour: JourCivil): boolean {
  const { delegationReference, delegationDebut, delegationFin } = correspondant;
  if (!delegationReference || delegationDebut === null || jour < delegationDebut) return false;
  return delegationFin === null || jour <= delegationFin;
}

/** The required contacts that are missing; none: the convention is complete. */
// ANX2-01 ANX2B-01
export function fonctionsManquantes(
  correspondants: readonly Pick<Correspondant, "fonction">[],
): FonctionCorrespondant[] {
  const presentes = new Set(correspondants.map(({ fonction }) => fonction));
  return FONCTIONS_CORRESPONDANT.filter(
    (fonction) => FONCTIONS[fonction].exige && !presentes.has(fonction),
  );
}

/** What an entry lacks, or null. Every field of the form is asked for. */
export function defautDeSaisie(correspondant: Correspondant): string | null {
  const { fonction, nom, prenom, societe, adresse } = correspondant;
  if (fonction === "EDITEUR") {
    return societe && adresse ? null : "La société et l’adresse de l’éditeur sont nécessaires.";
  }
  if (!nom || !prenom) return "Le nom et le prénom sont nécessaires.";
  if (fonction !== "SUIVI_OPERATIONNEL") return null;
  if (!correspondant.delegationReference || !correspondant.delegationDebut) {
    return "Le responsable du suivi opérationnel détient une délégation de signature : indiquez son acte et sa date de début.";
  }
  const { delegationDebut, delegationFin } = correspondant;
  return delegationFin !== null && delegationFin < delegationDebut
    ? "La délégation de signature ne peut finir avant de commencer."
    : null;
}
