import { type Element, element } from "../element.ts";

const SDP = "suivi-de-parcours";
export const BASE_API = ["api-recherche-usager", "api-statut-usager"] as const;
const SUIVRE = "Suivre de bout en bout";
const ORIENTER = "Orienter l’utilisateur";
const RENDEZ_VOUS = "Suivre la prise de rendez-vous";

/** Annex 4 A, and what other sections list again. */
export const DONNEES_USAGER: readonly Element[] = [
  element({
    code: SDP,
    genre: "application",
    libelle: "Suivi de parcours",
    description: "Rechercher une personne, consulter sa Vue 360 et suivre son parcours.",
    finalites: ["PARCOURS"],
    places: [
      { section: "A", regle: "ANX4-A-06" },
      { section: "B", regle: "ANX4-B-05" },
      { section: "C", regle: "ANX4-C-04" },
    ],
    inclut: ["recherche-usager", "vue-360"],
    ecran: "/suivi-de-parcours/recherche",
  }),
  element({
    code: "recherche-usager",
    genre: "module",
    libelle: "Recherche Usager",
    description: "Retrouver une personne par son NIR, son numéro ou son identité.",
    application: SDP,
    finalites: ["PARCOURS"],
    places: [
      { section: "A", regle: "ANX4-A-07" },
      { section: "B", regle: "ANX4-B-06" },
      { section: "C", regle: "ANX4-C-05" },
    ],
    ecran: "/suivi-de-parcours/recherche",
  }),
  element({
    code: "vue-360",
    genre: "module",
    libelle: "Vue 360",
    description: "Lire en une page ce que le réseau sait d’une personne, par famille autorisée.",
    application: SDP,
    finalites: ["PARCOURS"],
    places: [
      { section: "A", regle: "ANX4-A-08" },
      { section: "B", regle: "ANX4-B-07" },
      { section: "C", regle: "ANX4-C-06" },
    ],
    ecran: "/suivi-de-parcours/recherche",
  }),
  element({
    code: "prochain-rendez-vous",
    genre: "module",
    libelle: "Visualisation du prochain RDV",
    description: "Connaître le prochain rendez-vous de la personne.",
    application: SDP,
    finalites: ["PARCOURS"],
    places: [{ section: "A", parcours: SUIVRE, regle: "ANX4-A-09" }],
  }),
  element({
    code: "mobilisation-accompagnement",
    genre: "module",
    libelle: "Mobilisation période d’accompagnement",
    description: "Ouvrir une période d’accompagnement et désigner le référent.",
    application: SDP,
    finalites: ["ORIENTATION", "INSCRIPTION_LISTE"],
    places: [
      { section: "A", parcours: ORIENTER, regle: "ANX4-A-10" },
      { section: "B", parcours: "Orienter l’usager", regle: "ANX4-B-11" },
    ],
  }),
  element({
    code: "orientation",
    genre: "module",
    libelle: "Orientation",
    description: "Recueillir les critères, décider et notifier l’orientation.",
    application: SDP,
    finalites: ["ORIENTATION"],
    places: [
      { section: "A", parcours: ORIENTER, regle: "ANX4-A-11" },
      { section: "B", parcours: "Orienter l’usager", regle: "ANX4-B-12" },
    ],
  }),
  element({
    code: "synthese-rendez-vous",
    genre: "module",
    libelle: "Synthèse des rendez-vous",
    description: "Lire l’historique des rendez-vous d’une personne.",
    application: SDP,
    finalites: ["PARCOURS"],
    places: [{ section: "A", parcours: RENDEZ_VOUS, regle: "ANX4-A-12" }],
  }),
  element({
    code: "saisie-rendez-vous",
    genre: "module",
    libelle: "Saisie d’un rendez-vous déjà pris",
    description: "Enregistrer un rendez-vous pris hors de l’outil.",
    application: SDP,
    finalites: ["PARCOURS"],
    places: [{ section: "A", parcours: RENDEZ_VOUS, regle: "ANX4-A-13" }],
  }),
  element({
    code: "api-recherche-usager",
    genre: "api",
    libelle: "Recherche Usager",
    description: "Retrouve une personne et remet le jeton usager des autres API de personne.",
    plateforme: "francetravail-io",
    finalites: ["PARCOURS"],
    // ANX4-A-14
    places: [
      { section: "A", regle: "ANX4-A-15" },
      { section: "B", regle: "ANX4-B-18" },
      { section: "C", regle: "ANX4-C-08" },
    ],
    // The two base APIs go together (AMB-02, AMB-10).
    inclut: ["api-statut-usager"],
    api: "rechercher-usager-v2",
  }),
  element({
    code: "api-statut-usager",
    genre: "api",
    libelle: "Statut Usager",
    description: "Statut de la personne sur la liste des demandeurs d’emploi.",
    plateforme: "francetravail-io",
    finalites: ["INSCRIPTION_LISTE"],
    places: [
      { section: "A", regle: "ANX4-A-16" },
      { section: "B", regle: "ANX4-B-18" },
      { section: "C", regle: "ANX4-C-08" },
    ],
    inclut: ["api-recherche-usager"],
    api: "contrat-usager-v2",
  }),
  element({
    code: "api-informations-administratives",
    genre: "api",
    libelle: "Informations administratives usager",
    description: "Identité, adresse et coordonnées de la personne.",
    plateforme: "francetravail-io",
    finalites: ["INSCRIPTION_LISTE"],
    places: [{ section: "A", parcours: SUIVRE, regle: "ANX4-A-17" }],
    inclut: BASE_API,
    api: "informations-administratives-v1",
  }),
  element({
    code: "api-orientation",
    genre: "api",
    libelle: "Orientation usager",
    description: "Critères et décision d’orientation.",
    plateforme: "francetravail-io",
    finalites: ["ORIENTATION"],
    places: [
      { section: "A", parcours: ORIENTER, regle: "ANX4-A-18" },
      { section: "B", parcours: ORIENTER, regle: "ANX4-B-22" },
    ],
    inclut: BASE_API,
    api: "orientationusager-v2",
  }),
  element({
    code: "api-rendez-vous",
    genre: "api",
    libelle: "Rendez-vous partenaires",
    description: "Proposer, prendre et suivre des rendez-vous.",
    api: "rendez-vous-partenaire-v1",
    plateforme: "francetravail-io",
    finalites: ["PARCOURS"],
    places: [
      { section: "A", parcours: ORIENTER, regle: "ANX4-A-19" },
      { section: "B", parcours: ORIENTER, regle: "ANX4-B-23" },
    ],
    inclut: BASE_API,
  }),
];
