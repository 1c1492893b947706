import { type Choix, choix } from "./choix.ts";

/** A constraint of the national referential: its situations and the objectives that answer it. */
export type ContrainteNommee = Choix & {
  readonly situations: readonly Choix[];
  readonly objectifs: readonly Choix[];
};

/** The theme of the constraints (wire §4.4). */
export const THEMATIQUE_CONTRAINTE: Choix = {
  code: "7",
  libelle: "Résoudre ses contraintes personnelles",
};

/** Served with the digital autonomy, not with the other constraints. */
export const CONTRAINTE_NUMERIQUE = "22";

function contrainte(
  code: string,
  libelle: string,
  situations: Readonly<Record<string, string>>,
  objectifs: Readonly<Record<string, string>>,
): ContrainteNommee {
  return { code, libelle, situations: choix(situations), objectifs: choix(objectifs) };
}

/** Codes are stable, labels drift from one version to the next: only codes are compared (wire §4.4). */
export const CONTRAINTES: readonly ContrainteNommee[] = [
  contrainte(
    "22",
    "Accéder au numérique et en maîtriser les fondamentaux",
    {
      42: "Absence de matériel (ordinateur, tablette, smartphone)",
      43: "Dispose d'un ordinateur",
      44: "Dispose d'un smartphone",
      45: "Dispose d'une tablette",
      46: "Absence de maîtrise de l'équipement",
      47: "Absence de connexion (ADSL, Fibre ou 4G)",
      48: "Absence de connexion (refus)",
      49: "Absence de connexion (autre)",
      50: "Absence d'adresse de messagerie (email)",
      51: "Absence de mobilité pour accéder à un espace numérique",
      52: "Difficulté à réaliser des démarches administratives en ligne",
      53: "En difficulté sur le numérique (résultat Pix emploi <50%)",
      58: "Absence d’équipement adapté à la situation de handicap",
      59: "Absence de compte France Connect",
      60: "Absence d'identité numérique",
      61: "Dispose d'un espace public proposant un accès au numérique",
    },
    {
      1: "Acquérir un équipement",
      2: "Accéder à une connexion internet",
      3: "Maîtriser les fondamentaux du numérique",
      34: "Accéder à des services en ligne",
      43: "Se créer une identité numérique",
      47: "Créer une adresse mail",
      48: "Bénéficier d'un appui pour les aménagements adapté au handicap",
    },
  ),
  contrainte(
    "23",
    "Développer sa mobilité",
    {
      2305: "Permis B",
      2306: "Code obtenu",
      2307: "Vélo ou trottinette électrique",
      2308: "Véhicule sans permis",
      2309: "Co-voiturage",
      2310: "Autres permis (poids lourd, bus, ...)",
      2311: "Permis et/ou code en cours",
      2312: "Véhicule (voiture, moto, scooter)",
      2313: "Permis étranger (hors EEE)",
      2314: "Etat de santé déclaré limitant la mobilité par la conduite et/ou l’utilisation des transports en commun",
      2315: "Nécessité d’un permis de conduire aménagé",
      2316: "Dépendant d'un tiers pour se déplacer",
      40: "État de santé déclaré rendant incompatible la conduite",
      6: "Aucun moyen de transport à disposition",
      7: "Dépendant des transports en commun",
      8: "Permis non valide / suspension de permis",
    },
    {
      29: "Accéder à un véhicule",
      30: "Travailler la mobilité psychologique",
      4: "Faire un point complet sur sa mobilité",
      49: "Bénéficier d'un appui pour des aménagements adaptés au handicap ou à l'état de santé",
      5: "Entretenir ou réparer son véhicule et être en conformité avec la législation",
      6: "Obtenir le permis de conduire (code / conduite)",
      7: "Trouver une solution de transport (hors acquisition ou entretien de véhicule) et/ou les titres de transport correspondants",
    },
  ),
  contrainte(
    "24",
    "Surmonter ses contraintes familiales",
    {
      10: "Contraintes horaires",
      11: "Aidant (s'occuper d'un proche)",
      12: "Autres contraintes familiales à prendre en compte",
      13: "Enfant(s) de moins de 3 ans sans solution de garde",
      14: "Attend un enfant ou plus",
      54: "Problématique de santé d'un enfant",
      57: "Manque de lien familial et social",
      9: "Enfant(s) en situation de handicap",
    },
    {
      10: "Surmonter des difficultés éducatives ou de parentalité",
      11: "Faire face à un conflit familial et/ou une séparation",
      31: "Accéder aux informations et aides disponibles pour les aidants",
      32: "Rompre l'isolement",
      8: "Faire face à la prise en charge d'une personne dépendante",
      9: "Trouver des solutions de garde d'enfant",
    },
  ),
  contrainte(
    "25",
    "Prendre en compte son état de santé",
    {
      15: "Difficulté déclarée entravant l'exercice de certains métiers",
      16: "Accès ou mise à jour de la couverture sécurité sociale et/ou mutuelle",
      17: "Difficulté déclarée ne permettant plus d'exercer une activité professionnelle",
      18: "Difficulté déclarée ne permettant pas de reprendre une activité professionnelle immédiate",
      19: "Difficulté déclarée entrainant des absences régulières",
      2501: "Existence d’un dossier MDPH ou BOETH",
      2502: "Difficulté déclarée n'entravant pas la reprise d'une activité professionnelle",
      2503: "Difficulté liée à une situation de handicap",
      2504: "Difficulté déclarée empêchant d'exercer une précédente activité",
      2505: "Difficulté à prendre conscience de la problématique de santé et/ou de handicap",
      2506: "Difficulté à intégrer la situation de santé et/ou de handicap dans son parcours",
      56: "Difficulté déclarée concernant l'accès à un professionnel de santé",
    },
    {
      13: "Bénéficier d'un accompagnement pour accéder aux droits et aux soins",
      33: "Travailler sur les comportements de santé (dépendances, hygiènes corporelles, dépistage, ...)",
      42: "Constituer un dossier MDPH/invalidité",
      44: "Bénéficier d’un accompagnement adapté (santé/handicap)",
      45: "Accéder à un bilan de santé gratuit (CPAM)",
      50: "S'informer sur les démarches liées à l'accés aux soins",
    },
  ),
  contrainte(
    "26",
    "Développer ses capacités en lecture, écriture et calcul",
    {
      20: "Difficulté en français à l'écrit",
      21: "Difficulté en français en lecture",
      22: "Difficulté en français à l'oral",
      23: "Difficultés en calcul",
      2801: "Difficulté dans les apprentissages",
      55: "Français Langue Etrangère (FLE) : non maîtrise ou en cours d'apprentissage",
    },
    {
      16: "Apprendre / Améliorer ses capacités en français",
      17: "Apprendre / Améliorer ses capacités en calcul",
      46: "Apprendre à compenser ses difficultés liées à l'apprentissage",
    },
  ),
  contrainte(
    "27",
    "Faire face à des difficultés de logement",
    {
      24: "Personne sans abri",
      25: "Logement insalubre",
      26: "Difficulté à payer le loyer",
      27: "Procédure d'expulsion comme locataire ou propriétaire",
      2707: "Hébergé chez un tiers",
      2708: "Hébergé au domicile parental",
      2709: "Propriétaire",
      2710: "Locataire du parc social",
      2711: "Locataire du parc privé",
      2712: "Hébergement du secteur Accueil Hébergement Insertion (de type CHRS, CHU, hôtel)",
      2713: "Hébergement collectif de type CHRS, CHU, CPH, CADA, FJT, famille d’accueil, lieu de vie ...",
      2714: "Habitat mobile (mobil-home, caravane, camion aménagé...)",
      2715: "Personne à l'abri (Halte de nuit, Gymnase)",
      2716: "Hébergement dans le dispositif national d’accueil des demandeurs d’asile ou réfugiés (CPH, HUDA et CADA)",
      2717: "Hébergement dans un autre établissement sanitaire, social ou médico-social (établissements pour mineurs type PJJ, ASE, ou pour personnes en situation de handicap...)",
      2718: "Personne en habitat non conventionnel (squat, bidonville, yourte, tiny house...)",
      2719: "Logement en suroccupation",
      28: "Territoire isolé",
      41: "Logement inadapté (handicap, confort de vie...)",
    },
    {
      18: "Se maintenir dans le logement",
      19: "Rechercher une solution d'hébergement temporaire",
      20: "Changer de logement",
      35: "Réduire les impayés de loyer",
      36: "Accéder à un logement",
      37: "S'informer sur les démarches liées à l'accès au logement",
      51: "S'informer sur les démarches liées à l'adaptation du logement",
    },
  ),
  contrainte(
    "28",
    "Faire face à des difficultés financières",
    {
      29: "Sans aucune ressource",
      2901: "Absence ou difficulté pour ouvrir un compte bancaire",
      2902: "Absence d’un soutien financier par un tiers",
      2903: "Bénéficie d’un soutien financier par un tiers",
      30: "Baisse des ressources",
      31: "Difficulté dans la gestion d'un budget",
      32: "En situation d’endettement ou de surendettement",
      33: "Besoin d'un soutien alimentaire",
      34: "Ressources précaires (inférieures au seuil de pauvreté)",
    },
    {
      21: "Mettre en place une mesure de protection financières (tutelles, curatelles, ...)",
      22: "Améliorer sa gestion budgétaire",
      23: "Faire face à une situation d'endettement / surendettement",
      39: "Acquérir une autonomie budgétaire",
      41: "Prévenir une dégradation de la situation financière",
      52: "Mobiliser un dispositif d'aide alimentaire",
      53: "Faire valoir son droit au compte bancaire",
    },
  ),
  contrainte(
    "29",
    "Faire face à des difficultés administratives ou juridiques",
    {
      3001: "Dossier retraite en cours (CNAV, MSA..)",
      35: "Difficulté liée à une démarche administrative",
      36: "Besoin d'etre guidé dans le cadre d'un accès aux droits",
      37: "Difficulté d'ordre juridique",
      38: "Difficulté liée à un justificatif d'identité / titre de séjour",
      39: "Difficulté liée à son avis d'imposition",
    },
    {
      25: "Connaitre les voies de recours face à une discrimination",
      26: "Prendre en compte une problématique judiciaire",
      27: "Bénéficier d'un appui aux démarches administratives",
      28: "Bénéficier d'un accompagnement pour accéder aux droits",
      38: "Bénéficier d'une mesure d'accompagnement adapté à l’autonomie ou au handicap",
      40: "Bénéficier d'un accompagnement à l'accès à la citoyenneté",
    },
  ),
];
