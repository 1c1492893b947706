import type { EtatDit } from "../kit/pastille.tsx";
/** The questions of the questionnaire, in the words of a counsellor. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  situation_professionnelle: "Dernière activité professionnelle",
  type_emploi: "Emploi occupé",
  niveau_etude: "Niveau d’études",
  projet_pro: "Projet professionnel",
  contrainte_sante: "Santé",
  contrainte_logement: "Logement",
  contrainte_mobilite: "Mobilité",
  contrainte_familiale: "Famille",
  contrainte_financiere: "Finances",
  contrainte_numerique: "Numérique",
  contrainte_administrative_juridique: "Administratif et juridique",
  contrainte_francais_calcul: "Français et calcul",
  msa_demarches_professionnelles: "Démarches professionnelles déjà faites",
  msa_autonomie_recherche_emploi: "Autonomie dans la recherche d’emploi, de 1 à 5",
  capacite_a_travailler: "La personne se dit en capacité de travailler",
  boe: "Bénéficiaire de l’obligation d’emploi",
  baeeh: "Allocation d’éducation de l’enfant handicapé, PCH ou PPS",
  scolarite_etablissement_specialise: "Scolarité en établissement spécialisé",
  esat: "Établissement d’aide par le travail",
  boe_souhait_accompagnement: "Souhaite un accompagnement lié au handicap",
};

const REPONSES: Readonly<Record<string, string>> = {
  true: "Oui",
  false: "Non",
  AUCUNE: "Aucune difficulté",
  AUTRE: "Autre",
  IMPACT_FORT_RECHERCHE_EMPLOI: "Freine fortement la recherche d’emploi",
  IMPACT_FAIBLE_RECHERCHE_EMPLOI: "Freine peu la recherche d’emploi",
  EN_ACTIVITE: "En activité",
  DEUX_DERNIERES_ANNEES: "Dans les deux dernières années",
  PLUS_DEUX_ANS: "Il y a plus de deux ans",
  JAMAIS: "N’a jamais travaillé",
  SAISONNIER: "Saisonnier",
  ARTISTE_OU_AUTEUR: "Artiste ou auteur",
  INTERMITTENT_SPECTACLE: "Intermittent du spectacle",
  EXPLOITANT_AGRICOLE: "Exploitant agricole",
  ASSISTANTE_MATERNELLE: "Assistante maternelle",
  CREATEUR_ENTREPRISE_OU_INDEPENDANT: "Créateur d’entreprise ou indépendant",
  AFS: "Jamais scolarisé",
  CP4: "Du primaire à la 4e",
  CFG: "4e achevée",
  C3A: "3e ou brevet",
  C12: "Seconde ou première",
  NV5: "CAP ou BEP",
  NV4: "Baccalauréat",
  NV3: "Bac + 2",
  NV2: "Bac + 3 ou 4",
  NV1: "Bac + 5 et au-delà",
  SALARIAT: "Emploi salarié",
  ENTREPRENARIAT: "Création d’entreprise",
  FORMATION: "Formation",
  AUCUN: "Aucun projet défini",
  INCAPACITE_RECHERCHE_ACTIVITE_PRO: "Empêche toute recherche d’activité",
  SANS_LOGEMENT: "Sans logement",
  PROCEDURE_EXPULSION: "Procédure d’expulsion",
  AUCUN_MOYEN_DE_TRANSPORT: "Aucun moyen de transport",
  DEPENDANT_TRANSPORT: "Dépend des transports en commun",
  AIDANT_FAMILIAL: "Aidant familial",
  ENFANT_SANS_SOLUTION_GARDE: "Enfant sans solution de garde",
  NON_ACCES_INTERNET: "Sans accès à internet",
  NON_MAITRISE: "Ne maîtrise pas les outils",
  REFUS: "Refuse les outils",
  AUCUNE_DEMARCHE: "Aucune",
  PEU_DEMARCHES: "Peu",
  PLUSIEURS_DEMARCHES: "Plusieurs",
};

export function reponseEcrite(code: string | boolean): string {
  return REPONSES[String(code)] ?? String(code);
}

/** What an answer weighed in the suggestion. */
export const EFFETS: Readonly<Record<string, EtatDit>> = {
  decisif: { mot: "Emporte le parcours social", ton: "grave" },
  fort: { mot: "Frein fort", ton: "attention" },
  faible: { mot: "Frein faible", ton: "neutre" },
  neutre: { mot: "Sans effet", ton: "bon" },
};

export const ETATS: Readonly<Record<string, string>> = {
  BROUILLON: "Questionnaire à compléter",
  SAISIE_COMPLETE: "Questionnaire complet",
  EN_ATTENTE: "Décision attendue",
  OUVERT: "En cours",
  CLOTURE: "Terminé",
  ABANDON: "Abandonné",
};

export const MOTIFS_REFUS: Readonly<Record<string, string>> = {
  DECLARATION_INEXACTE: "Déclaration inexacte",
  SITUATION_NON_COUVERTE: "Situation non couverte",
  APPRECIATION_DIFFERENTE: "Appréciation différente",
  MANQUE_CAPACITE_ACCUEIL: "Manque de capacité d’accueil",
  ENTRETIEN_ORIENTATION: "Entretien d’orientation",
  AUTRE: "Autre",
};

export const MOYENS_NOTIFICATION: Readonly<Record<string, string>> = {
  COURRIER_AR: "Par courrier avec avis de réception",
  REMISE_EN_MAIN: "Remise en main propre",
  ESPACE_PERSONNEL: "Dans l’espace personnel",
  COURRIEL_AR: "Par courriel avec accusé de réception",
};

export const CONCLUSIONS_REVUE: Readonly<Record<string, string>> = {
  MAINTIEN: "Maintien de l’accompagnement social",
  REVISION_CONTRAT: "Révision du contrat",
  REORIENTATION: "Demande de réorientation",
};
