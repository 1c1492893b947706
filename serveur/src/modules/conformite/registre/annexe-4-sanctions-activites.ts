import type { Section } from "../regles/regle.ts";
import { regle, regleAFaire, section } from "../regles/regle.ts";

/** Annex 4 sections C and D, restated rule by rule. */
export const annexe4SanctionsActivites: readonly Section[] = [
  section("ANX4-C", "Annexe 4 C – Sanction et remobilisation", [
    regle(
      "ANX4-C-01",
      "Le formulaire dit le but du volet sanction : suivre suspensions, remobilisations et sanctions.",
      "sanctions",
    ),
    regle(
      "ANX4-C-02",
      "Une proposition de sanction se lit avec son fait déclencheur.",
      "sanctions",
    ),
    regle(
      "ANX4-C-03",
      "L’accord ou le désaccord sur une sanction est transmis avec son justificatif.",
      "sanctions",
    ),
    regleAFaire(
      "ANX4-C-04",
      "Les modules de sanction cochés s’activent à l’usage de Suivi de parcours.",
      "catalogue",
      "Au catalogue, avec Suivi de parcours ; il n’y a rien à activer avant le module sanctions.",
    ),
    regle(
      "ANX4-C-05",
      "« Recherche Usager » est incluse d’office dans le volet sanction.",
      "usagers",
    ),
    regle("ANX4-C-06", "« Vue 360 » est incluse d’office dans le volet sanction.", "usagers"),
    regleAFaire(
      "ANX4-C-07",
      "Le module « Sanction » est optionnel.",
      "sanctions",
      "Au catalogue ; l’écran attend le module sanctions.",
    ),
    regle("ANX4-C-08", "Les API de base sont obligatoires dans le volet sanction.", "acces-api"),
    regleAFaire(
      "ANX4-C-09",
      "L’API « Gestion des sanctions RSA » s’ouvre sur demande.",
      "sanctions",
      "Au catalogue ; l’API attend le module sanctions.",
    ),
    regleAFaire(
      "ANX4-C-10",
      "L’API « Transmettre une décision de sanction » s’ouvre sur demande.",
      "sanctions",
      "Au catalogue ; l’API attend le module sanctions.",
    ),
  ]),
  section("ANX4-D", "Annexe 4 D – Activités et pilotage partenaires", [
    regle(
      "ANX4-D-01",
      "Une application rassemble toutes les activités à mener pour les usagers.",
      "activites",
    ),
    regle("ANX4-D-02", "Les parcours se suivent d’une organisation à l’autre.", "activites"),
    regle(
      "ANX4-D-03",
      "Les actions à mener sont visibles de ceux qui en ont la charge.",
      "activites",
    ),
    regle("ANX4-D-04", "Les actions sont classées par priorité.", "activites"),
    regle("ANX4-D-05", "L’application s’ouvre depuis Mon Portail Pro.", "activites"),
    regle(
      "ANX4-D-06",
      "La famille « Orientation » recense les orientations à décider, à notifier ou en retard.",
      "activites",
    ),
    regle(
      "ANX4-D-07",
      "La famille « Rendez-vous » recense les rendez-vous à proposer, à confirmer ou à clore.",
      "activites",
    ),
    regle(
      "ANX4-D-08",
      "La famille « Sanction » recense les propositions à instruire et les décisions à rendre.",
      "activites",
    ),
    regleAFaire(
      "ANX4-D-09",
      "L’API « Gestion des Activités Opérationnelles » sert les trois familles.",
      "activites",
      "Au catalogue ; l’API attend le module activites.",
    ),
  ]),
];
