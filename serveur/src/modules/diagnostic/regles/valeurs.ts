/** Values of the wire (§4.4). */
export const VALEURS_BESOIN = ["NON_EXPLORE", "BESOIN", "POINT_FORT"] as const;
export const VALEURS_CONTRAINTE = ["NON_ABORDEE", "OUI", "CLOTUREE"] as const;
export const IMPACTS = ["FORT", "MOYEN", "FAIBLE", "NON_RENSEIGNE"] as const;
export const VALEURS_SITUATION = ["NON_ABORDEE", "OUI", "NON"] as const;
export const VALEURS_OBJECTIF = ["NON_ABORDE", "EN_COURS", "REALISE", "ABANDONNE"] as const;

export const REPONSES = ["OUI", "NON", "NE_SAIT_PAS"] as const;
export type Reponse = (typeof REPONSES)[number];

export const TYPOLOGIES = ["MR", "PM", "EF"] as const;
export type Typologie = (typeof TYPOLOGIES)[number];
export const SOUS_TYPOLOGIES = ["C", "R", "F", "CR", "CF", "RF", "CRF"] as const;

export const LIBELLES_TYPOLOGIES: Readonly<Record<Typologie, string>> = {
  MR: "métier recherché",
  PM: "projet de métier",
  EF: "création, reprise ou franchise d’entreprise",
};

export const STATUTS = ["EN_COURS", "ARCHIVE", "SUPPRIME"] as const;
export type Statut = (typeof STATUTS)[number];

/** What `idMetierChiffre` is when the partner has none (wire §3.6). */
export const METIER_PARTENAIRE = "API_PARTENAIRE";
