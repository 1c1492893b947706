type Libelles = Readonly<Record<string, string>>;

/** The words of the wire (api-francetravail §3.7), code by code. */
export const TYPOLOGIES = { MR: "Métier Recherché", PM: "Projet de Métier" } as const;

/** Types of contract wished for: short label, long label. */
export const CONTRATS = {
  CDI: ["CDI", "Contrat à durée indéterminée"],
  CDD: ["CDD", "Contrat à durée déterminée"],
  DIN: ["CDI intérimaire", "CDI intérimaire"],
  MIS: ["Mission intérimaire", "Mission intérimaire"],
  SAI: ["Saisonnier", "Contrat travail saisonnier"],
  LIB: ["Profession libérale", "Profession libérale"],
  CCE: ["Profession commerciale", "Profession commerciale"],
  FS: ["Contrat de professionnalisation", "Contrat de professionnalisation"],
  E2: ["Contrat d'apprentissage", "Contrat d'apprentissage"],
  PS: ["Portage salarial", "Portage salarial"],
} as const;

export const TEMPS_TRAVAIL = { "1": "temps plein", "2": "temps partiel" } as const;
export const UNITES_EXPERIENCE = { AN: "An(s)", MO: "Mois" } as const;
export const UNITES_MOBILITE = { KM: "Kilomètres", H: "Heures", MN: "Minutes" } as const;
export const PERIODES_SALAIRE = ["Annuel", "Mensuel", "Cachet", "Horaire", "Autre"] as const;
export const TYPES_LIEU = {
  "1": "Pays",
  "2": "Continent",
  "3": "Région",
  "4": "Département",
  "5": "Commune",
} as const;

/** Levels of the Common European Framework of Reference for Languages, and the mother tongue. */
export const NIVEAUX_LANGUE = ["A1", "A2", "B1", "B2", "C1", "C2", "MATERNELLE"] as const;

/** Categories of driving licence (C. route R221-4). */
export const PERMIS = ["AM", "A1", "A2", "A", "B1", "B", "BE"] as const;
export const PERMIS_LOURDS = ["C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"] as const;

/** What ROME 4.0 calls a skill: know-how, soft skill, knowledge. */
export const SORTES_COMPETENCE = ["SAVOIR_FAIRE", "SAVOIR_ETRE", "SAVOIR"] as const;

/** The codes of a nomenclature, in its order; those that look like numbers come first. */
export function codesDe<T extends Libelles | Readonly<Record<string, unknown>>>(
  nomenclature: T,
): readonly (keyof T & string)[] {
  return Object.keys(nomenclature);
}
