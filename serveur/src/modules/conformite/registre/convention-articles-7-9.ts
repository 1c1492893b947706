import type { Section } from "../regles/regle.ts";
import { regle, regleAFaire, section } from "../regles/regle.ts";

/** Articles 7 to 9, security, property and price, restated rule by rule. */
export const conventionArticles7A9: readonly Section[] = [
  section("CONV-7", "Article 7 – Sécurité des systèmes d’information", [
    regleAFaire(
      "CONV-7-01",
      "Les précautions utiles à la sécurité des données sont définies et tenues.",
      "securite",
      "Se prouve avec les autres règles de l’article 7 ; la politique qui les réunit attend le module securite.",
    ),
    regle(
      "CONV-7-02",
      "La confidentialité repose sur une authentification adaptée et le besoin d’en connaître.",
      "identite",
    ),
    regle(
      "CONV-7-03",
      "Nulle donnée n’est modifiée ou détruite hors du cadre prévu, même par accident.",
      "usagers",
    ),
    regle(
      "CONV-7-04",
      "Données et systèmes restent disponibles, sauvegardés et capables de fonctionner dégradés.",
      "securite",
    ),
    regle("CONV-7-05", "Chaque opération, même refusée, laisse une trace et une seule.", "journal"),
    regle("CONV-7-06", "L’origine de chaque donnée est connue et ne se perd pas.", "usagers"),
    regle(
      "CONV-7-07",
      "Les textes de cybersécurité applicables sont recensés avec leur état de conformité.",
      "securite",
    ),
    regle(
      "CONV-7-08",
      "Les moyens d’accès et de traitement sont évalués chaque année.",
      "securite",
    ),
    regle(
      "CONV-7-09",
      "Le partenaire choisit sa méthode d’évaluation : grille CNIL, grille de l’opérateur, évaluation ou audit.",
      "securite",
    ),
    regle(
      "CONV-7-10",
      "Le suivi de l’évaluation peut être partagé avec l’opérateur, sans qu’il en change les réponses.",
      "securite",
    ),
    regle(
      "CONV-7-11",
      "Les RSSI des deux parties s’informent de toute difficulté ou anomalie.",
      "signalements",
    ),
    regle("CONV-7-12", "Chaque partie peut réunir un comité de suivi de la sécurité.", "securite"),
    regle(
      "CONV-7-13",
      "Toute personne qui accède aux outils suit une sensibilisation adaptée à son rôle.",
      "securite",
    ),
    regle(
      "CONV-7-14",
      "La sensibilisation traite enjeux, bonnes pratiques, responsabilité et conduite à tenir.",
      "securite",
    ),
    regle("CONV-7-15", "La sensibilisation est renouvelée au moins une fois par an.", "securite"),
    regle("CONV-7-16", "Tout accès exige une authentification à plusieurs facteurs.", "identite"),
    regle(
      "CONV-7-17",
      "Les facteurs relèvent de catégories différentes : savoir, possession, inhérence.",
      "identite",
    ),
    regle(
      "CONV-7-18",
      "Les moyens d’authentification conformes à la réglementation sont préférés.",
      "identite",
    ),
    regle(
      "CONV-7-19",
      "Les directives d’authentification de l’opérateur s’appliquent à leur date d’effet.",
      "identite",
    ),
    regle(
      "CONV-7-20",
      "L’opérateur peut bloquer aussitôt un accès dont l’usage paraît suspect.",
      "acces-api",
    ),
    regle(
      "CONV-7-21",
      "Le déblocage suppose une levée de doute qui conclut à un accès légitime.",
      "acces-api",
    ),
  ]),
  section("CONV-8", "Article 8 – Propriété intellectuelle", [
    regle(
      "CONV-8-01",
      "La signature ne cède aucun droit sur les outils, les API ou les données.",
      "catalogue",
    ),
  ]),
  section("CONV-9", "Article 9 – Conditions financières", [
    regle("CONV-9-01", "La convention est gratuite : rien n’est facturé.", "conventions"),
  ]),
];
