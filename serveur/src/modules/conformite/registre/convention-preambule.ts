import type { Section } from "../regles/regle.ts";
import { regle, regleAFaire, section } from "../regles/regle.ts";

/** Parties, preamble and articles 1 and 2, restated rule by rule. */
export const conventionPreambule: readonly Section[] = [
  section("CONV-PRE", "Parties et préambule", [
    regle(
      "CONV-PRE-01",
      "Une convention lie exactement deux parties : France Travail et un partenaire, chacune représentée.",
      "conventions",
    ),
    regle(
      "CONV-PRE-02",
      "La convention de démonstration porte les représentants publics et les adresses du texte d’origine.",
      "conventions",
    ),
    regle(
      "CONV-PRE-03",
      "Seules les organisations membres du réseau pour l’emploi peuvent être parties.",
      "conventions",
    ),
    regle(
      "CONV-PRE-04",
      "Le cahier des charges des outils communs est une référence datée, lue à la date de la décision.",
      "catalogue",
    ),
    regle(
      "CONV-PRE-05",
      "Les besoins des membres du réseau sont recueillis et reliés à la feuille de route.",
      "catalogue",
    ),
    regle(
      "CONV-PRE-06",
      "Une convention laisse vivre celles qui organisent encore des flux à titre transitoire.",
      "conventions",
    ),
  ]),
  section("CONV-1", "Article 1 – Objet", [
    regle(
      "CONV-1-01",
      "Aucun outil ni aucune API n’est accessible sans convention en vigueur.",
      "conventions",
    ),
    regle(
      "CONV-1-02",
      "Tout droit sur un outil ou une API provient du seul moteur d’habilitation.",
      "habilitations",
    ),
    regle(
      "CONV-1-03",
      "Chaque échange de données de référence figure au catalogue des échanges.",
      "catalogue",
    ),
    regle(
      "CONV-1-04",
      "Chaque fonction se rattache à une mission et à une base légale.",
      "catalogue",
    ),
  ]),
  section("CONV-2", "Article 2 – Finalités", [
    regle(
      "CONV-2-01",
      "La finalité « inscription et gestion de la liste » est déclarée et tracée à chaque accès.",
      "journal",
    ),
    regle(
      "CONV-2-02",
      "La finalité « orientation et réorientation » est exigée pour les données d’orientation.",
      "journal",
    ),
    regle(
      "CONV-2-03",
      "La finalité « parcours » couvre diagnostic, contrat, projet et suivi de l’activité minimale.",
      "journal",
    ),
    regleAFaire(
      "CONV-2-04",
      "La finalité « contrôle » est exigée pour les données de contrôle du contrat d’engagement.",
      "journal",
      "La finalité est déclarée et se trace ; les données de contrôle du contrat attendent le module sanctions.",
    ),
    regleAFaire(
      "CONV-2-05",
      "La finalité « sanction » est exigée pour les données de sanction et de suspension-remobilisation.",
      "journal",
      "La finalité est déclarée et se trace ; les données de sanction attendent le module sanctions.",
    ),
    regle(
      "CONV-2-06",
      "Une finalité secondaire n’est ouverte que par une décision datée de la commission SI.",
      "catalogue",
    ),
    regle(
      "CONV-2-07",
      "Les outils tournés vers les employeurs tracent la finalité « employeur ».",
      "entreprises",
    ),
    regle(
      "CONV-2-08",
      "Les actions de formation des demandeurs d’emploi tracent leur propre finalité.",
      "formations",
    ),
    regle(
      "CONV-2-09",
      "Les actions de formation des professionnels tracent leur propre finalité.",
      "academie",
    ),
    regle(
      "CONV-2-10",
      "La feuille de route est priorisée par la valeur et garde toutes ses versions.",
      "catalogue",
    ),
    regle(
      "CONV-2-11",
      "Une expérimentation est bornée par son territoire, ses partenaires et ses dates.",
      "catalogue",
    ),
  ]),
];
