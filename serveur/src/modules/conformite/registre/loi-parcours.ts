import type { Section } from "../regles/regle.ts";
import { regle, regleAFaire, section } from "../regles/regle.ts";

/** The path, from the orientation to the contract and its hours, what the codes ask, restated rule by rule. */
export const loiParcours: readonly Section[] = [
  section("B3", "La loi – Orientation", [
    regle(
      "B3-01",
      "Le Département, ou l’opérateur par délégation, oriente le RSA ; l’opérateur, mission locale et Cap emploi, les autres.",
      "orientation",
    ),
    regle(
      "B3-02",
      "La personne est orientée vers l’un des organismes du réseau, qui l’accompagne alors.",
      "orientation",
    ),
    regle(
      "B3-03",
      "Qualification, emploi, aspirations et difficultés comptent ; les réponses sont conservées.",
      "orientation",
    ),
    regle(
      "B3-04",
      "Les critères forment une table de décision datée, modifiable sans nouvelle version.",
      "orientation",
    ),
    regle(
      "B3-05",
      "Trois parcours existent : professionnel, socio-professionnel et social.",
      "orientation",
    ),
    regle(
      "B3-06",
      "Le calcul explique une suggestion ; une personne décide, jamais la machine.",
      "orientation",
    ),
    regle(
      "B3-07",
      "Passé six semaines sans orientation par le Département, l’opérateur oriente.",
      "orientation",
    ),
    regle(
      "B3-08",
      "Faute de réponses du bénéficiaire, le Département oriente vers lui ou un délégataire.",
      "orientation",
    ),
    regle(
      "B3-09",
      "L’organisme payeur informe le bénéficiaire de ses droits et devoirs, puis le réseau.",
      "usagers",
    ),
    regle(
      "B3-10",
      "Les devoirs du RSA s’appliquent sans emploi ou sous un revenu fixé par décret.",
      "orientation",
    ),
    regle(
      "B3-11",
      "La décision est notifiée à date certaine : moyen, envoi et réception sont gardés.",
      "orientation",
    ),
    regle(
      "B3-12",
      "Le référent établit le diagnostic avec la personne, et peut demander sa réorientation.",
      "diagnostic",
    ),
    regle(
      "B3-13",
      "Un parcours social sous RSA est revu à six mois de la signature, à douze selon la difficulté.",
      "orientation",
    ),
    regle("B3-14", "Les comités reçoivent les orientations et l’usage des critères.", "activites"),
  ]),
  section("B4", "La loi – Contrat d’engagement et heures d’activité", [
    regle(
      "B4-01",
      "Le contrat est signé dans le mois de la notification de l’orientation.",
      "contrat-engagement",
    ),
    regle(
      "B4-02",
      "Une réorientation demandée interrompt le mois ; une nouvelle décision en rouvre un entier.",
      "contrat-engagement",
    ),
    regle(
      "B4-03",
      "Qui était accompagné avant 2025 a un contrat avant 2027.",
      "contrat-engagement",
    ),
    regle(
      "B4-04",
      "Le contrat porte référent, engagements, plan, intensité, quinze heures, droits et recours.",
      "contrat-engagement",
    ),
    regle(
      "B4-05",
      "La durée hebdomadaire peut être réduite pour une raison, jamais à zéro.",
      "contrat-engagement",
    ),
    regle(
      "B4-06",
      "Une dispense se demande : motif, justificatif et période sont gardés.",
      "contrat-engagement",
    ),
    regle(
      "B4-07",
      "La durée répond aux besoins et à la situation familiale, sans dépasser la durée légale du travail.",
      "contrat-engagement",
    ),
    regle(
      "B4-08",
      "Le bénéficiaire du RSA sans devoirs n’a pas à signer de contrat.",
      "contrat-engagement",
    ),
    regle(
      "B4-09",
      "Le contrat suit un modèle unique, dont la version est gardée.",
      "contrat-engagement",
    ),
    regle(
      "B4-10",
      "Le contrat est mis à jour à un rythme convenu avec la personne.",
      "contrat-engagement",
    ),
    regle(
      "B4-11",
      "Seuls les types d’action de la loi composent le plan et comptent dans les heures.",
      "accompagnement",
    ),
    regle(
      "B4-12",
      "Le fichier métier propose des activités et leurs durées, et se modifie.",
      "accompagnement",
    ),
    regle(
      "B4-13",
      "L’accompagnement intensif a sa durée, sa programmation, son portefeuille et ses indicateurs.",
      "activites",
    ),
    regle(
      "B4-14",
      "« SIA » désigne le suivi de l’accompagnement et de son intensité.",
      "accompagnement",
      "Aucun texte lu ne confirme le sigle ; le module se prouve par ANX4-B-17.",
    ),
    regle(
      "B4-15",
      "Les heures se comptent du lundi au dimanche : prévues, faites, justifiées, lissées.",
      "accompagnement",
    ),
    regleAFaire(
      "B4-16",
      "L’offre raisonnable d’emploi est définie dans les six mois du contrat.",
      "offres",
      "Attend le module offres, qui décrit emplois, zones et salaires.",
    ),
    regle(
      "B4-17",
      "Le CEJ et le PACEA ont leurs âges, leur durée et leur prolongation motivée.",
      "accompagnement",
    ),
  ]),
];
