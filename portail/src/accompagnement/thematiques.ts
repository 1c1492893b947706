type Famille = readonly [nom: string, sujets: Readonly<Record<string, string>>];

/** The thématiques of data·inclusion v1, by family, as a counsellor reads them. */
const FAMILLES: Readonly<Record<string, Famille>> = {
  "choisir-un-metier": [
    "Choisir un métier",
    {
      "confirmer-son-choix-de-metier": "confirmer son choix",
      "connaitre-les-opportunites-demploi": "connaître les opportunités d’emploi",
      "decouvrir-un-metier-ou-un-secteur-dactivite": "découvrir un métier ou un secteur",
      "identifier-ses-points-forts-et-ses-competences": "identifier ses points forts",
    },
  ],
  "creer-une-entreprise": [
    "Créer une entreprise",
    {
      "definir-son-projet-de-creation-dentreprise": "définir son projet",
      "developper-son-entreprise": "développer son entreprise",
      "structurer-son-projet-de-creation-dentreprise": "structurer son projet",
    },
  ],
  "difficultes-administratives-ou-juridiques": [
    "Difficultés administratives ou juridiques",
    {
      "accompagnement-aux-demarches-administratives": "démarches administratives",
      "accompagnement-pour-lacces-a-la-citoyennete": "accès à la citoyenneté",
      "accompagnement-pour-lacces-aux-droits": "accès aux droits",
      "beneficier-dune-mesure-daccompagnement-adapte": "mesure d’accompagnement adapté",
      "connaitre-ses-droits-face-a-une-discrimination": "droits face à une discrimination",
      "prendre-en-compte-une-problematique-judiciaire": "problématique judiciaire",
    },
  ],
  "difficultes-financieres": [
    "Difficultés financières",
    {
      "acquerir-une-autonomie-budgetaire": "acquérir une autonomie budgétaire",
      "ameliorer-sa-gestion-budgetaire": "améliorer sa gestion budgétaire",
      "mettre-en-place-une-mesure-de-protection-financiere": "mesure de protection financière",
      "prevenir-une-degradation-de-la-situation-financiere": "prévenir une dégradation",
      "situation-dendettement-surendettement": "endettement ou surendettement",
    },
  ],
  "equipement-et-alimentation": [
    "Équipement et alimentation",
    {
      "aide-menagere": "aide ménagère",
      alimentation: "alimentation",
      electromenager: "électroménager",
      habillement: "habillement",
    },
  ],
  famille: [
    "Famille",
    {
      "garde-denfants": "garde d’enfants",
      "prise-en-charge-personne-dependante": "prise en charge d’une personne dépendante",
      "soutien-a-la-parentalite-et-a-leducation": "soutien à la parentalité et à l’éducation",
      "soutien-aidants": "soutien aux aidants",
      "surmonter-conflits-separation-violence": "surmonter conflits, séparation, violences",
    },
  ],
  "lecture-ecriture-calcul": [
    "Lecture, écriture et calcul",
    {
      "maitriser-le-calcul": "maîtriser le calcul",
      "maitriser-le-francais": "maîtriser le français",
    },
  ],
  "logement-hebergement": [
    "Logement et hébergement",
    {
      "acheter-un-logement": "acheter un logement",
      "changer-de-logement": "changer de logement",
      "louer-un-logement": "louer un logement",
      "rechercher-une-solution-dhebergement-temporaire": "hébergement temporaire",
      "reduire-les-impayes-de-loyer": "réduire les impayés de loyer",
      "se-maintenir-dans-le-logement": "se maintenir dans le logement",
      "sinformer-sur-les-demarches-liees-a-lacces-au-logement": "s’informer sur les démarches",
    },
  ],
  mobilite: [
    "Mobilité",
    {
      "acceder-a-un-vehicule": "accéder à un véhicule",
      "entretenir-reparer-son-vehicule": "entretenir ou réparer son véhicule",
      "etre-accompagne-dans-son-parcours-mobilite": "être accompagné dans son parcours",
      "financer-ma-mobilite": "financer sa mobilité",
      "mobilite-douce-partagee-collective": "mobilité douce, partagée ou collective",
      "preparer-un-permis": "préparer un permis",
    },
  ],
  numerique: [
    "Numérique",
    {
      "acceder-a-des-services-en-ligne": "accéder à des services en ligne",
      "acceder-a-une-connexion-internet": "accéder à une connexion internet",
      "acquerir-un-equipement": "acquérir un équipement",
      "maitriser-les-fondamentaux-du-numerique": "maîtriser les fondamentaux",
    },
  ],
  "preparer-sa-candidature": [
    "Préparer sa candidature",
    {
      "developper-son-reseau": "développer son réseau",
      "organiser-ses-demarches-de-recherche-demploi": "organiser sa recherche d’emploi",
      "realiser-un-cv-et-ou-une-lettre-de-motivation": "CV et lettre de motivation",
      "valoriser-ses-competences": "valoriser ses compétences",
    },
  ],
  remobilisation: [
    "Remobilisation",
    {
      "activites-sportives-et-culturelles": "activités sportives et culturelles",
      "benevolat-action-citoyenne": "bénévolat et action citoyenne",
      "bien-etre-confiance-en-soi": "bien-être et confiance en soi",
      "lien-social": "lien social",
    },
  ],
  sante: [
    "Santé",
    {
      "acces-aux-soins": "accès aux soins",
      addictions: "addictions",
      "constituer-un-dossier-mdph-invalidite": "constituer un dossier MDPH ou d’invalidité",
      "sante-mentale": "santé mentale",
      "sante-sexuelle": "santé sexuelle",
    },
  ],
  "se-former": [
    "Se former",
    {
      "monter-son-dossier-de-formation": "monter son dossier de formation",
      "trouver-sa-formation": "trouver sa formation",
    },
  ],
  "souvrir-a-linternational": [
    "S’ouvrir à l’international",
    {
      "connaitre-les-opportunites-demploi-a-letranger": "connaître les emplois à l’étranger",
      "sinformer-sur-les-aides-pour-travailler-a-letranger": "aides pour travailler à l’étranger",
      "sorganiser-suite-a-son-retour-en-france": "s’organiser au retour en France",
    },
  ],
  "trouver-un-emploi": [
    "Trouver un emploi",
    {
      "convaincre-un-recruteur-en-entretien": "convaincre un recruteur en entretien",
      "faire-des-candidatures-spontanees": "candidatures spontanées",
      "maintien-dans-lemploi": "se maintenir dans l’emploi",
      "repondre-a-des-offres-demploi": "répondre à des offres d’emploi",
      "suivre-ses-candidatures-et-relancer-les-employeurs": "suivre ses candidatures",
    },
  ],
};

/** `mobilite--preparer-un-permis` → `Mobilité : préparer un permis`; a code of elsewhere stays as it is. */
export function thematiqueEcrite(code: string): string {
  const [famille = "", sujet = ""] = code.split("--");
  const [nom, sujets] = FAMILLES[famille] ?? [famille, {}];
  return `${nom}\u00a0: ${sujets[sujet] ?? sujet.replaceAll("-", " ")}`;
}
