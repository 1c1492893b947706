type Mots = Readonly<Record<string, string>>;

export const TYPOLOGIES: Mots = { MR: "Métier recherché", PM: "Projet d’évolution" };

export const CONTRATS: Mots = {
  CDI: "CDI",
  CDD: "CDD",
  DIN: "CDI intérimaire",
  MIS: "Mission d’intérim",
  SAI: "Contrat saisonnier",
  LIB: "Profession libérale",
  CCE: "Profession commerciale",
  FS: "Contrat de professionnalisation",
  E2: "Contrat d’apprentissage",
  PS: "Portage salarial",
};

export const TEMPS: Mots = { "1": "Temps plein", "2": "Temps partiel" };
export const UNITES_EXPERIENCE: Mots = { AN: "Années", MO: "Mois" };
export const UNITES_RAYON: Mots = { KM: "km", H: "h", MN: "min" };

export const PERIODES: Mots = {
  Annuel: "par an",
  Mensuel: "par mois",
  Horaire: "de l’heure",
  Cachet: "par cachet",
  Autre: "autre période",
};

export const SORTES: Mots = {
  SAVOIR_FAIRE: "Savoir-faire",
  SAVOIR_ETRE: "Savoir-être",
  SAVOIR: "Savoir",
};

export const NIVEAUX: Mots = {
  MATERNELLE: "Langue maternelle",
  C2: "C2, maîtrise",
  C1: "C1, autonome",
  B2: "B2, avancé",
  B1: "B1, seuil",
  A2: "A2, intermédiaire",
  A1: "A1, découverte",
};

export const PERMIS = [
  ["B", "B, voiture"],
  ["B1", "B1, quadricycle lourd"],
  ["BE", "BE, voiture et remorque"],
  ["AM", "AM, cyclomoteur"],
  ["A1", "A1, motocyclette légère"],
  ["A2", "A2, motocyclette"],
  ["A", "A, toute motocyclette"],
  ["C1", "C1, moins de 7,5 t"],
  ["C1E", "C1E, C1 et remorque"],
  ["C", "C, poids lourd"],
  ["CE", "CE, poids lourd et remorque"],
  ["D1", "D1, transport de 16 personnes"],
  ["D1E", "D1E, D1 et remorque"],
  ["D", "D, transport en commun"],
  ["DE", "DE, D et remorque"],
] as const;

/** The sub-typologies of a business project: which of creation, reprise, franchise. */
export const ENTREPRISES: Mots = {
  C: "Création",
  R: "Reprise",
  F: "Franchise",
  CR: "Création ou reprise",
  CF: "Création ou franchise",
  RF: "Reprise ou franchise",
  CRF: "Création, reprise ou franchise",
};

export const OUI_NON = [
  ["oui", "Oui"],
  ["non", "Non"],
] as const;
