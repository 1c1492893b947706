import { enInstant } from "../kit/dates.ts";
import type { EtatDit } from "../kit/pastille.tsx";

/** The values of the referential, in the words of a counsellor. */
export const VALEURS: Readonly<Record<string, string>> = {
  NON_ABORDEE: "Non abordée",
  NON_ABORDE: "Non abordé",
  OUI: "Oui",
  NON: "Non",
  NE_SAIT_PAS: "Ne sait pas",
  CLOTUREE: "Levée",
  EN_COURS: "En cours",
  REALISE: "Atteint",
  ABANDONNE: "Abandonné",
  NON_EXPLORE: "Non exploré",
  BESOIN: "Besoin",
  POINT_FORT: "Point fort",
  ARCHIVE: "Archivé",
  SUPPRIME: "Retiré",
};

export const CONTRAINTES: Readonly<Record<string, EtatDit>> = {
  NON_ABORDEE: { mot: "Non abordée", ton: "neutre" },
  OUI: { mot: "À lever", ton: "attention" },
  CLOTUREE: { mot: "Levée", ton: "bon" },
};

export const IMPACTS: Readonly<Record<string, string>> = {
  FORT: "Impact fort",
  MOYEN: "Impact moyen",
  FAIBLE: "Impact faible",
  NON_RENSEIGNE: "Impact non renseigné",
};

export const TYPOLOGIES: Readonly<Record<string, string>> = {
  MR: "Métier recherché",
  PM: "Projet de métier",
  EF: "Création, reprise ou franchise d’entreprise",
};

export const SOUS_TYPOLOGIES: Readonly<Record<string, string>> = {
  C: "Création",
  R: "Reprise",
  F: "Franchise",
  CR: "Création ou reprise",
  CF: "Création ou franchise",
  RF: "Reprise ou franchise",
  CRF: "Création, reprise ou franchise",
};

/** Where a datum comes from, and when it was explored. */
// CONV-7-06
export function provenance({ source, le }: { source: string | null; le: string | null }): string {
  if (!le) return "";
  return `${source ?? "Source inconnue"}, ${enInstant(le)}`;
}
