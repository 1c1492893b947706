import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Annex 4, training of job seekers and section F, restated rule by rule. */
export const annexe4Formations: readonly Section[] = [
  section("ANX4-OF", "Annexe 4 – Formation des demandeurs d’emploi", [
    regle("ANX4-OF-01", "OuiForm s’ouvre depuis Portail Emploi et de là seulement.", "formations"),
    regle(
      "ANX4-OF-02",
      "OuiForm simplifie le positionnement pour les prescripteurs de formation.",
      "formations",
    ),
    regle("ANX4-OF-03", "L’offre de formation est unique et visible de tous.", "formations"),
    regle(
      "ANX4-OF-04",
      "Une structure positionne en formation les personnes qu’elle accompagne.",
      "formations",
    ),
    regle("ANX4-OF-05", "Le parcours de formation est tracé d’un bout à l’autre.", "formations"),
  ]),
  section("ANX4-F", "Annexe 4 F – Formation des agents", [
    regle("ANX4-F-01", "L’Académie s’ouvre depuis Mon Portail Pro.", "academie"),
    regle("ANX4-F-02", "L’offre de l’Académie est gratuite.", "academie"),
    regle("ANX4-F-03", "L’Académie sert la coordination entre les membres du réseau.", "academie"),
    regle(
      "ANX4-F-04",
      "L’Académie informe et forme les professionnels à la loi plein emploi.",
      "academie",
    ),
    regle("ANX4-F-05", "Le développement des compétences des agents se suit.", "academie"),
    regle("ANX4-F-06", "Le relevé de réalisation porte le nom de l’agent.", "academie"),
    regle("ANX4-F-07", "Le relevé de réalisation porte le prénom de l’agent.", "academie"),
    regle("ANX4-F-08", "Le relevé de réalisation porte l’intitulé de l’action.", "academie"),
    regle("ANX4-F-09", "Le relevé de réalisation porte la modalité de l’action.", "academie"),
    regle("ANX4-F-10", "Le relevé de réalisation porte la durée de l’action.", "academie"),
    regle("ANX4-F-11", "Le relevé de réalisation porte la date de l’action.", "academie"),
    regle(
      "ANX4-F-12",
      "Les actions suivies alimentent le plan de formation du partenaire.",
      "academie",
    ),
    regle(
      "ANX4-F-13",
      "L’usage de l’Académie suppose un responsable du suivi des formations.",
      "academie",
    ),
    regle(
      "ANX4-F-14",
      "Ce responsable est joignable : nom, adresse électronique et téléphone.",
      "academie",
    ),
  ]),
];
