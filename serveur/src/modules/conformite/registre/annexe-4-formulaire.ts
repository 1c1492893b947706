import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Annex 4, request form and section A, restated rule by rule. */
export const annexe4Formulaire: readonly Section[] = [
  section("ANX4-0", "Annexe 4 – Formulaire de demande d’accès", [
    regle(
      "ANX4-0-01",
      "Le partenaire obtient outils et API en remplissant le formulaire de demande.",
      "demandes-acces",
    ),
    regle(
      "ANX4-0-02",
      "Le formulaire est adressé à la boîte du SI Plateforme dont dépend le partenaire.",
      "demandes-acces",
    ),
    regle(
      "ANX4-0-03",
      "Une copie va à la direction territoriale de l’opérateur.",
      "demandes-acces",
    ),
    regle(
      "ANX4-0-04",
      "Le formulaire ne remplace pas la convention, qui doit être en vigueur.",
      "demandes-acces",
    ),
    regle(
      "ANX4-0-05",
      "Le signataire s’engage à respecter et à faire respecter la convention.",
      "demandes-acces",
    ),
    regle(
      "ANX4-0-06",
      "Le signataire s’engage sur les CGU en vigueur des trois plateformes.",
      "demandes-acces",
    ),
    regle(
      "ANX4-0-07",
      "Le signataire s’engage sur les conditions particulières des outils et API cochés.",
      "demandes-acces",
    ),
    regle(
      "ANX4-0-08",
      "Le signataire déclare que le partenaire désigne les personnes qui font la demande.",
      "demandes-acces",
    ),
    regle(
      "ANX4-0-09",
      "Le signataire déclare que le partenaire désigne celles qui créent les comptes.",
      "demandes-acces",
    ),
    regle(
      "ANX4-0-10",
      "Le signataire déclare que le partenaire désigne celles qui sont RGC.",
      "demandes-acces",
    ),
    regle(
      "ANX4-0-11",
      "Le signataire déclare que le partenaire désigne celles qui utilisent outils et données.",
      "demandes-acces",
    ),
    regle("ANX4-0-12", "Les cases à cocher du formulaire viennent du catalogue.", "catalogue"),
    regle("ANX4-0-13", "Le formulaire porte le lieu, la date et la signature.", "demandes-acces"),
  ]),
  section("ANX4-A", "Annexe 4 A – Données de l’usager", [
    regle(
      "ANX4-A-01",
      "Les données administratives d’un usager sont disponibles pour un premier entretien.",
      "usagers",
    ),
    regle("ANX4-A-02", "Les données d’inscription de l’usager sont consultables.", "usagers"),
    regle(
      "ANX4-A-03",
      "La structure d’orientation et les critères retenus sont consultables.",
      "orientation",
    ),
    regle("ANX4-A-04", "Un rendez-vous peut être proposé à l’usager.", "rendez-vous"),
    regle("ANX4-A-05", "L’historique des rendez-vous de l’usager est consultable.", "rendez-vous"),
    regle("ANX4-A-06", "Ouvrir Suivi de parcours active d’office ses modules inclus.", "catalogue"),
    regle("ANX4-A-07", "Le module « Recherche Usager » est inclus d’office.", "usagers"),
    regle(
      "ANX4-A-08",
      "Le module « Vue 360 », inclus d’office, ne montre que les familles autorisées.",
      "usagers",
    ),
    regle("ANX4-A-09", "Le module « Visualisation du prochain RDV » est optionnel.", "rendez-vous"),
    regle(
      "ANX4-A-10",
      "Le module « Mobilisation période d’accompagnement » est optionnel.",
      "accompagnement",
    ),
    regle("ANX4-A-11", "Le module « Orientation » est optionnel.", "orientation"),
    regle("ANX4-A-12", "Le module « Synthèse des rendez-vous » est optionnel.", "rendez-vous"),
    regle(
      "ANX4-A-13",
      "Le module « Saisie d’un rendez-vous déjà pris » est optionnel.",
      "rendez-vous",
    ),
    regle("ANX4-A-14", "Toute API de la loi plein emploi emporte les API de base.", "acces-api"),
    regle("ANX4-A-15", "L’API « Recherche Usager » est une API de base obligatoire.", "usagers"),
    regle("ANX4-A-16", "L’API « Statut Usager » est une API de base obligatoire.", "usagers"),
    regle(
      "ANX4-A-17",
      "L’API « Informations administratives usager » s’ouvre sur demande.",
      "usagers",
    ),
    regle("ANX4-A-18", "L’API « Orientation usager » s’ouvre sur demande.", "orientation"),
    regle("ANX4-A-19", "L’API « Rendez-vous partenaires » s’ouvre sur demande.", "rendez-vous"),
  ]),
];
