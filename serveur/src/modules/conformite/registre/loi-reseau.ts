import type { Section } from "../regles/regle.ts";
import { regle, regleAFaire, section } from "../regles/regle.ts";

/** The network and the registration, what the Code du travail asks, restated rule by rule. */
export const loiReseau: readonly Section[] = [
  section("B1", "La loi – Réseau pour l’emploi", [
    regleAFaire(
      "B1-01",
      "La loi du 18 décembre 2023 s’applique au 1er janvier 2025, ses sanctions au 1er juin 2025.",
      "sanctions",
      "La date d’effet des sanctions attend le module sanctions.",
    ),
    regle(
      "B1-02",
      "Le réseau réunit l’État, les collectivités, l’opérateur, les missions locales et Cap emploi.",
      "conventions",
    ),
    regle(
      "B1-03",
      "Délégataires, CAF, MSA, PLIE et structures d’insertion peuvent y participer, avec leurs droits.",
      "conventions",
    ),
    regle(
      "B1-04",
      "Les membres partagent procédures, critères, référentiels, indicateurs et interopérabilité.",
      "conventions",
      "Devoir des membres : ce que le logiciel en tient est prouvé par les règles de chaque module.",
    ),
    regle(
      "B1-05",
      "Le Comité national pour l’emploi fixe orientations, référentiels, critères et indicateurs.",
      "conventions",
      "Mission du comité : ses choix entrent ici comme paramètres datés.",
    ),
    regleAFaire(
      "B1-06",
      "Les comités territoriaux reçoivent orientations et résultats des contrôles, chacun à son niveau.",
      "activites",
      "Les orientations se lisent au pilotage ; les résultats des contrôles et leurs niveaux régional et local attendent le module sanctions.",
    ),
    regle(
      "B1-07",
      "L’opérateur conçoit et fournit les outils numériques communs, et forme les membres.",
      "catalogue",
      "Mission de l’opérateur : le logiciel entier en est le moyen.",
    ),
    regleAFaire(
      "B1-08",
      "Le cahier des charges d’interopérabilité est tenu, exigence par exigence.",
      "securite",
      "Son texte détaillé n’a pas pu être lu : le registre d’exigences attend le module securite.",
    ),
    regle(
      "B1-09",
      "Les organismes d’un rendez-vous portent les codes IND, FT, CD, DCD, ML et CE.",
      "rendez-vous",
    ),
    regle("B1-10", "Les décrets d’application sont recensés, chacun avec sa date.", "parametres"),
  ]),
  section("B2", "La loi – Inscription, catégories, actualisation", [
    regle(
      "B2-01",
      "La liste inscrit demandeurs, bénéficiaires du RSA et conjoints, jeunes et personnes de Cap emploi.",
      "usagers",
    ),
    regle(
      "B2-02",
      "L’inscription se fait en ligne, d’office à la demande de RSA, ou à la demande de l’organisme.",
      "usagers",
    ),
    regle("B2-03", "L’inscription se renouvelle périodiquement, selon la catégorie.", "usagers"),
    regle(
      "B2-04",
      "La personne déclare ses changements de situation, au plus tard à l’actualisation.",
      "usagers",
    ),
    regle("B2-05", "Un changement de domicile se déclare dans les trente jours.", "usagers"),
    regle(
      "B2-06",
      "Activités, absences et arrêts courts ne retirent pas la disponibilité immédiate.",
      "usagers",
    ),
    regle(
      "B2-07",
      "Les catégories statistiques vont de A à G, F et G depuis janvier 2025.",
      "usagers",
    ),
    regle(
      "B2-08",
      "Les catégories administratives gardent leur millésime et ne donnent pas celles de A à G.",
      "usagers",
    ),
    regle("B2-09", "Le statut d’inscription est Identifié, Inscrit, Cessé ou Radié.", "usagers"),
    regle(
      "B2-10",
      "Les bénéficiaires du RSA non inscrits début 2025 sont reçus en deux ans, trois outre-mer.",
      "activites",
    ),
    regleAFaire(
      "B2-11",
      "Radiation et changement de catégorie sont motivés, notifiés et contestables.",
      "sanctions",
      "Attend le module sanctions.",
    ),
  ]),
];
