import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Articles 10 to 12, duration, disputes and precedence, restated rule by rule. */
export const conventionArticles10A12: readonly Section[] = [
  section("CONV-10", "Article 10 – Durée, dénonciation, modification", [
    regle(
      "CONV-10-01",
      "La convention dure trois ans à compter du 1er janvier 2025.",
      "conventions",
    ),
    regle("CONV-10-02", "Elle se renouvelle tacitement par périodes de trois ans.", "conventions"),
    regle(
      "CONV-10-03",
      "Le non-renouvellement se notifie par écrit six mois au moins avant l’échéance.",
      "conventions",
    ),
    regle("CONV-10-04", "Les parties peuvent convenir d’un autre préavis.", "conventions"),
    regle(
      "CONV-10-05",
      "Toute mise à jour des annexes 1 bis, 2 et 2 bis est annoncée au correspondant de gouvernance.",
      "conventions",
    ),
    regle(
      "CONV-10-06",
      "L’opérateur modifie seul les annexes 1 et 4 et en avertit le partenaire.",
      "conventions",
    ),
    regle(
      "CONV-10-07",
      "Une nouvelle annexe 4 se justifie par le cahier des charges ou les priorités de la commission SI.",
      "conventions",
    ),
    regle(
      "CONV-10-08",
      "Toute autre modification passe par un avenant signé des deux parties.",
      "conventions",
    ),
    regle(
      "CONV-10-09",
      "Un manquement essentiel permet de dénoncer la convention par lettre recommandée.",
      "conventions",
    ),
    regle("CONV-10-10", "La résiliation prend effet un mois après la notification.", "conventions"),
  ]),
  section("CONV-11", "Article 11 – Litiges", [
    regle(
      "CONV-11-01",
      "La convention relève du droit français et des juridictions françaises.",
      "conventions",
    ),
    regle("CONV-11-02", "Les parties cherchent d’abord un accord amiable.", "conventions"),
    regle(
      "CONV-11-03",
      "À défaut d’accord, le tribunal administratif du siège régional de l’opérateur est compétent.",
      "conventions",
    ),
  ]),
  section("CONV-12", "Article 12 – Documents contractuels", [
    regle(
      "CONV-12-01",
      "En cas de contradiction, la convention prime les annexes, puis les CGU, puis les conditions particulières.",
      "conventions",
    ),
    regle(
      "CONV-12-02",
      "Chaque signature porte son lieu, sa date et son signataire.",
      "conventions",
    ),
  ]),
];
