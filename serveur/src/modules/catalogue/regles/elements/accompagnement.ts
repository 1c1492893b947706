import { type Element, element } from "../element.ts";
import { BASE_API } from "./donnees-usager.ts";

const SDP = "suivi-de-parcours";
const DIAGNOSTIC = "Réaliser le diagnostic socio-professionnel";
const DIAGNOSTIC_API = "Réaliser le diagnostic professionnel";
const CONTRAT = "Définir le contrat d’engagement dynamique";
const OFFRE = "Mobiliser l’offre de services";
// ANX4-B-08: included by any module of its parcours.
const PROFIL = ["profil-competences"];
// ANX4-B-13
const PERIODE = ["mobilisation-accompagnement"];

function module(
  code: string,
  libelle: string,
  description: string,
  parcours: string,
  regle: string,
  liens: Partial<Element> = {},
): Element {
  return element({
    code,
    genre: "module",
    libelle,
    description,
    application: SDP,
    finalites: ["PARCOURS"],
    places: [{ section: "B", parcours, regle }],
    ...liens,
  });
}

function api(
  code: string,
  libelle: string,
  description: string,
  parcours: string,
  regle: string,
  servie: string | null = null,
): Element {
  return element({
    code,
    genre: "api",
    libelle,
    description,
    plateforme: "francetravail-io",
    finalites: ["PARCOURS"],
    places: [{ section: "B", parcours, regle }],
    inclut: BASE_API,
    api: servie,
  });
}

/** Annex 4 B: diagnosis and accompaniment. */
export const ACCOMPAGNEMENT: readonly Element[] = [
  module(
    "profil-competences",
    "Profil de compétences",
    "Lire et compléter le profil de compétences de la personne.",
    DIAGNOSTIC,
    "ANX4-B-08",
  ),
  module(
    "diagnostic",
    "Diagnostic socio-professionnel",
    "Contraintes, situations, objectifs et points forts de la personne.",
    DIAGNOSTIC,
    "ANX4-B-09",
    { inclut: PROFIL },
  ),
  module(
    "conclusions-entretiens",
    "Conclusions d’entretiens",
    "Rédiger et partager les conclusions d’un entretien.",
    DIAGNOSTIC,
    "ANX4-B-10",
    { inclut: PROFIL },
  ),
  module(
    "objectif-intensite",
    "Définir l’objectif d’intensité d’accompagnement",
    "Fixer le nombre d’heures hebdomadaires du contrat.",
    CONTRAT,
    "ANX4-B-14",
    { depend: PERIODE },
  ),
  module(
    "organisation-demarches",
    "Organisation des démarches",
    "Planifier les démarches de la semaine.",
    OFFRE,
    "ANX4-B-15",
  ),
  module(
    "prescription-services",
    "Prescription des services",
    "Prescrire un service de l’offre commune.",
    OFFRE,
    "ANX4-B-16",
  ),
  module(
    "sia",
    "SIA",
    "Suivre l’accompagnement et son intensité : heures prévues et réalisées.",
    "Suivre l’accompagnement et son intensité",
    "ANX4-B-17",
  ),
  // AMB-17
  api(
    "api-diagnostic",
    "Diagnostic individu",
    "Diagnostic de la personne et son historique.",
    DIAGNOSTIC_API,
    "ANX4-B-19",
    "diagnosticargumente-v4",
  ),
  api(
    "api-metiers-recherches",
    "Métiers recherchés et projets d’évolution",
    "Métiers recherchés et projets professionnels.",
    DIAGNOSTIC_API,
    "ANX4-B-20",
    "metiers-projets-entreprises-v2",
  ),
  api(
    "api-projet-entreprise",
    "Projet, création, reprise ou franchise d’entreprise",
    "Projets de création, de reprise ou de franchise.",
    DIAGNOSTIC_API,
    "ANX4-B-21",
    "metiers-projets-entreprises-v2",
  ),
  api(
    "api-contrat-engagement",
    "Contrat d’engagement",
    "Élaborer, signer et suivre le contrat d’engagement.",
    CONTRAT,
    "ANX4-B-24",
    "contrat-engagement-v1",
  ),
  // AMB-07
  element({
    code: "webinaire-accompagnement",
    genre: "webinaire",
    libelle: "Webinaire",
    description: "S’inscrire au webinaire de présentation des outils d’accompagnement.",
    finalites: ["FORMATION_AGENTS"],
    places: [{ section: "B", regle: "ANX4-B-25" }],
  }),
];
