const STRUCTURE = {
  code_aurore: "HDF0999",
  code_safir: "62999",
  libelle_structure: "Site RSA d’essai",
};

/** Answers that lead to a definitive result. */
export const EXEMPLE_CRITERES = {
  origine: "INSCRIPTION_CONSEILLER_CD",
  situation_professionnelle: "PLUS_DEUX_ANS",
  niveau_etude: "NV5",
  capacite_a_travailler: true,
  projet_pro: "SALARIAT",
  contrainte_sante: "AUCUNE",
  contrainte_logement: "AUCUNE",
  contrainte_mobilite: "DEPENDANT_TRANSPORT",
  contrainte_familiale: "AUCUNE",
  contrainte_financiere: "IMPACT_FORT_RECHERCHE_EMPLOI",
  contrainte_numerique: "AUCUNE",
  contrainte_administrative_juridique: "AUCUNE",
  contrainte_francais_calcul: "AUCUNE",
  boe: false,
};

export const EXEMPLE_DECISION_V1 = {
  etat_decision: "ACCEPTEE",
  date_decision: "2025-02-03",
  organisme_decision: "CD",
  agent_decision: "TEST0001",
};
export const EXEMPLE_DECISION_V2 = { etat_decision: "ACCEPTEE", date_decision: "2025-02-03" };

export const EXEMPLE_ORIENTATION_V1 = {
  organisme: "CD",
  origine: "INSCRIPTION_CONSEILLER_CD",
  parcours: "PSP",
};
export const EXEMPLE_ORIENTATION_V2 = {
  origine: "INSCRIPTION_CONSEILLER_CD",
  parcours: "PSP",
  referent_parcours: { organisme: { code: "CD" } },
};
export const EXEMPLE_MODIFICATION_V2 = { structure_referente_parcours: STRUCTURE };

const { origine, ...REPONSES } = EXEMPLE_CRITERES;
const COMMUN = {
  agent_creation: "TEST0001",
  agent_derniere_modification: "TEST0001",
  date_entree_parcours: "2025-02-03",
  date_sortie_parcours: null,
  motif_sortie_parcours: null,
  date_creation: "2025-01-20T09:15:00.000",
  date_modification: "2025-02-03T14:00:00.000",
  criteres_orientation: {
    ...REPONSES,
    brsa: true,
    date_naissance: "1985-05-14",
    adresse: {
      code_commune: "62041",
      libelle_commune: "ARRAS",
      code_postal: "62000",
      numero_type_libelle_voie: "12 RUE DES ESSAIS",
    },
    date_saisie_donnees: "2025-01-20T09:15:00.000",
  },
};

export const EXEMPLE_LU_V1 = {
  parcours: "PSP",
  organisme: "CD",
  organisme_decision: "CD",
  structure: STRUCTURE,
  structure_decision: STRUCTURE,
  statut: "DECIDE",
  etat: "OUVERT",
  origine,
  ...COMMUN,
  decision: { ...EXEMPLE_DECISION_V1 },
};

const ENTITE = { organisme: { code: "CD" }, structure: STRUCTURE };
export const EXEMPLE_LU_V2 = {
  parcours: "PSP",
  statut: "DECIDE",
  etat: "OUVERT",
  origine,
  responsable_usager: ENTITE,
  competent_decision: ENTITE,
  prise_decision: ENTITE,
  referent_parcours: ENTITE,
  ...COMMUN,
  decision: { ...EXEMPLE_DECISION_V2, agent_decision: "TEST0001" },
};
