import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Annex 4 section B, restated rule by rule. */
export const annexe4Accompagnement: readonly Section[] = [
  section("ANX4-B", "Annexe 4 B – Diagnostic et accompagnement", [
    regle(
      "ANX4-B-01",
      "La structure accompagne les usagers qu’elle reçoit avec leurs données de parcours.",
      "accompagnement",
    ),
    regle(
      "ANX4-B-02",
      "Freins, contraintes et points forts du diagnostic sont mobilisables.",
      "diagnostic",
    ),
    regle(
      "ANX4-B-03",
      "Le contrat d’engagement se crée, se suit et se partage.",
      "contrat-engagement",
    ),
    regle(
      "ANX4-B-04",
      "L’intensité de l’accompagnement se suit en heures et en démarches prévues.",
      "accompagnement",
    ),
    regle(
      "ANX4-B-05",
      "Les modules cochés de Suivi de parcours s’activent à l’usage de l’application.",
      "catalogue",
    ),
    regle(
      "ANX4-B-06",
      "« Recherche Usager » est incluse d’office dans le volet accompagnement.",
      "usagers",
    ),
    regle("ANX4-B-07", "« Vue 360 » est incluse d’office dans le volet accompagnement.", "usagers"),
    regle(
      "ANX4-B-08",
      "« Profil de compétences » vient d’office avec le parcours de diagnostic.",
      "diagnostic",
    ),
    regle("ANX4-B-09", "Le module « Diagnostic socio-professionnel » est optionnel.", "diagnostic"),
    regle("ANX4-B-10", "Le module « Conclusions d’entretiens » est optionnel.", "entretiens"),
    regle(
      "ANX4-B-11",
      "« Mobilisation période d’accompagnement » se coche aussi dans le volet accompagnement.",
      "accompagnement",
    ),
    regle(
      "ANX4-B-12",
      "« Orientation » se coche aussi dans le volet accompagnement.",
      "orientation",
    ),
    regle(
      "ANX4-B-13",
      "Le contrat d’engagement exige le module « Mobilisation période d’accompagnement ».",
      "contrat-engagement",
    ),
    regle(
      "ANX4-B-14",
      "Le module « Définir l’objectif d’intensité d’accompagnement » est optionnel.",
      "accompagnement",
    ),
    regle("ANX4-B-15", "Le module « Organisation des démarches » est optionnel.", "accompagnement"),
    regle("ANX4-B-16", "Le module « Prescription des services » est optionnel.", "accompagnement"),
    regle(
      "ANX4-B-17",
      "Le module « SIA » suit l’accompagnement et son intensité.",
      "accompagnement",
    ),
    regle(
      "ANX4-B-18",
      "Les API de base sont obligatoires dans le volet accompagnement.",
      "acces-api",
    ),
    regle("ANX4-B-19", "L’API « Diagnostic individu » s’ouvre sur demande.", "diagnostic"),
    regle(
      "ANX4-B-20",
      "L’API « Métiers recherchés et projets d’évolution » s’ouvre sur demande.",
      "projets",
    ),
    regle(
      "ANX4-B-21",
      "L’API « Projet, création, reprise ou franchise d’entreprise » s’ouvre sur demande.",
      "projets",
    ),
    regle(
      "ANX4-B-22",
      "« Orientation usager » reste un seul abonnement, montré dans les deux volets.",
      "orientation",
    ),
    regle(
      "ANX4-B-23",
      "« Rendez-vous partenaires » reste un seul abonnement, montré dans les deux volets.",
      "rendez-vous",
    ),
    regle("ANX4-B-24", "L’API « Contrat d’engagement » s’ouvre sur demande.", "contrat-engagement"),
    regle("ANX4-B-25", "Le formulaire propose l’inscription à un webinaire.", "academie"),
  ]),
];
