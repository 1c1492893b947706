/**
 * The nomenclatures of data·inclusion v1 (public repository gip-inclusion/data-inclusion, MIT): codes only,
 * services come as data.
 */
export const TYPES_SERVICE = [
  "accompagnement",
  "aide-financiere",
  "aide-materielle",
  "atelier",
  "formation",
  "information",
] as const;
export const MODES_ACCUEIL = ["a-distance", "en-presentiel"] as const;
export const MODES_MOBILISATION = [
  "envoyer-un-courriel",
  "se-presenter",
  "telephoner",
  "utiliser-lien-mobilisation",
] as const;
export const FRAIS = ["gratuit", "payant"] as const;
export const PUBLICS = [
  "actifs",
  "beneficiaires-des-minimas-sociaux",
  "demandeurs-emploi",
  "etudiants",
  "familles",
  "femmes",
  "jeunes",
  "personnes-en-situation-de-handicap",
  "personnes-en-situation-durgence",
  "personnes-en-situation-juridique-specifique",
  "personnes-exilees",
  "residents-qpv-frr",
  "seniors",
  "tous-publics",
] as const;

const PAR_FAMILLE: Readonly<Record<string, readonly string[]>> = {
  "choisir-un-metier": [
    "confirmer-son-choix-de-metier",
    "connaitre-les-opportunites-demploi",
    "decouvrir-un-metier-ou-un-secteur-dactivite",
    "identifier-ses-points-forts-et-ses-competences",
  ],
  "creer-une-entreprise": [
    "definir-son-projet-de-creation-dentreprise",
    "developper-son-entreprise",
    "structurer-son-projet-de-creation-dentreprise",
  ],
  "difficultes-administratives-ou-juridiques": [
    "accompagnement-aux-demarches-administratives",
    "accompagnement-pour-lacces-a-la-citoyennete",
    "accompagnement-pour-lacces-aux-droits",
    "beneficier-dune-mesure-daccompagnement-adapte",
    "connaitre-ses-droits-face-a-une-discrimination",
    "prendre-en-compte-une-problematique-judiciaire",
  ],
  "difficultes-financieres": [
    "acquerir-une-autonomie-budgetaire",
    "ameliorer-sa-gestion-budgetaire",
    "mettre-en-place-une-mesure-de-protection-financiere",
    "prevenir-une-degradation-de-la-situation-financiere",
    "situation-dendettement-surendettement",
  ],
  "equipement-et-alimentation": ["aide-menagere", "alimentation", "electromenager", "habillement"],
  famille: [
    "garde-denfants",
    "prise-en-charge-personne-dependante",
    "soutien-a-la-parentalite-et-a-leducation",
    "soutien-aidants",
    "surmonter-conflits-separation-violence",
  ],
  "lecture-ecriture-calcul": ["maitriser-le-calcul", "maitriser-le-francais"],
  "logement-hebergement": [
    "acheter-un-logement",
    "changer-de-logement",
    "louer-un-logement",
    "rechercher-une-solution-dhebergement-temporaire",
    "reduire-les-impayes-de-loyer",
    "se-maintenir-dans-le-logement",
    "sinformer-sur-les-demarches-liees-a-lacces-au-logement",
  ],
  mobilite: [
    "acceder-a-un-vehicule",
    "entretenir-reparer-son-vehicule",
    "etre-accompagne-dans-son-parcours-mobilite",
    "financer-ma-mobilite",
    "mobilite-douce-partagee-collective",
    "preparer-un-permis",
  ],
  numerique: [
    "acceder-a-des-services-en-ligne",
    "acceder-a-une-connexion-internet",
    "acquerir-un-equipement",
    "maitriser-les-fondamentaux-du-numerique",
  ],
  "preparer-sa-candidature": [
    "developper-son-reseau",
    "organiser-ses-demarches-de-recherche-demploi",
    "realiser-un-cv-et-ou-une-lettre-de-motivation",
    "valoriser-ses-competences",
  ],
  remobilisation: [
    "activites-sportives-et-culturelles",
    "benevolat-action-citoyenne",
    "bien-etre-confiance-en-soi",
    "lien-social",
  ],
  sante: [
    "acces-aux-soins",
    "addictions",
    "constituer-un-dossier-mdph-invalidite",
    "sante-mentale",
    "sante-sexuelle",
  ],
  "se-former": ["monter-son-dossier-de-formation", "trouver-sa-formation"],
  "souvrir-a-linternational": [
    "connaitre-les-opportunites-demploi-a-letranger",
    "sinformer-sur-les-aides-pour-travailler-a-letranger",
    "sorganiser-suite-a-son-retour-en-france",
  ],
  "trouver-un-emploi": [
    "convaincre-un-recruteur-en-entretien",
    "faire-des-candidatures-spontanees",
    "maintien-dans-lemploi",
    "repondre-a-des-offres-demploi",
    "suivre-ses-candidatures-et-relancer-les-employeurs",
  ],
};

/** Every thématique, as « famille--sujet ». */
export const THEMATIQUES: readonly string[] = Object.entries(PAR_FAMILLE).flatMap(
  ([famille, sujets]) => sujets.map((sujet) => `${famille}--${sujet}`),
);

/** The family of thématiques that helps to lift each constraint of the diagnostic (wire §4.4). */
export const FAMILLES_PAR_CONTRAINTE: Readonly<Record<string, string>> = {
  "22": "numerique",
  "23": "mobilite",
  "24": "famille",
  "25": "sante",
  "26": "lecture-ecriture-calcul",
  "27": "logement-hebergement",
  "28": "difficultes-financieres",
  "29": "difficultes-administratives-ou-juridiques",
};
export const CONTRAINTES: readonly string[] = Object.keys(FAMILLES_PAR_CONTRAINTE);

/** Whether a service of that thématique helps to lift that constraint. */
export function repondA(thematique: string, contrainte: string): boolean {
  return thematique.split("--")[0] === FAMILLES_PAR_CONTRAINTE[contrainte];
}
