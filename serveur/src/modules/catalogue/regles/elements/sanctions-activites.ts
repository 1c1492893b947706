import { type Element, element } from "../element.ts";
import { BASE_API } from "./donnees-usager.ts";

const ACTIVITES = "activites-pilotage";

function famille(
  code: string,
  libelle: string,
  description: string,
  regle: string,
  ecran: string | null = null,
): Element {
  return element({
    code,
    genre: "module",
    libelle,
    description,
    application: ACTIVITES,
    finalites: ["PARCOURS"],
    places: [{ section: "D", regle }],
    ecran,
  });
}

/** Annex 4 C and D: sanctions, then activities and steering. */
export const SANCTIONS_ACTIVITES: readonly Element[] = [
  element({
    code: "sanction",
    genre: "module",
    libelle: "Sanction",
    description: "Instruire une proposition et rendre une décision de sanction.",
    application: "suivi-de-parcours",
    finalites: ["SANCTION"],
    places: [{ section: "C", parcours: "Gérer les sanctions", regle: "ANX4-C-07" }],
  }),
  element({
    code: "api-sanctions-rsa",
    genre: "api",
    libelle: "Gestion des sanctions RSA",
    description: "Lire les propositions de sanction et leur fait générateur.",
    plateforme: "francetravail-io",
    finalites: ["SANCTION"],
    places: [{ section: "C", regle: "ANX4-C-09" }],
    inclut: BASE_API,
  }),
  element({
    code: "api-decision-sanction",
    genre: "api",
    libelle: "Transmettre une décision de sanction",
    description: "Transmettre l’accord ou le désaccord, avec son justificatif.",
    plateforme: "francetravail-io",
    finalites: ["SANCTION"],
    places: [{ section: "C", regle: "ANX4-C-10" }],
    inclut: BASE_API,
    // ANX4-C-10: a decision answers a proposal, which must be readable.
    depend: ["api-sanctions-rsa"],
  }),
  element({
    code: ACTIVITES,
    genre: "application",
    libelle: "Activités & Pilotage Partenaires",
    description: "Toutes les activités à réaliser, par famille et par échéance.",
    finalites: ["PARCOURS"],
    places: [{ section: "D", regle: "ANX4-D-05" }],
  }),
  famille(
    "activites-orientation",
    "Orientation",
    "Orientations à décider, à notifier, en retard ; pilotage par public.",
    "ANX4-D-06",
    "/activites/orientation",
  ),
  famille(
    "activites-rendez-vous",
    "Rendez-vous",
    "Rendez-vous à proposer, à confirmer, à clore.",
    "ANX4-D-07",
    "/activites/rendez-vous",
  ),
  famille(
    "activites-sanction",
    "Sanction",
    "Propositions à instruire, décisions à transmettre.",
    "ANX4-D-08",
  ),
  element({
    code: "api-activites",
    genre: "api",
    libelle: "Gestion des Activités Opérationnelles",
    description: "Activités des familles Orientation, Rendez-vous et Sanction.",
    plateforme: "francetravail-io",
    finalites: ["PARCOURS"],
    places: [{ section: "D", regle: "ANX4-D-09" }],
    inclut: BASE_API,
  }),
];
