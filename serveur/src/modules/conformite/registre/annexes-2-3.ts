import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Annexes 2, 2 bis and 3, correspondents and access conditions, restated rule by rule. */
export const annexes2Et3: readonly Section[] = [
  section("ANX2", "Annexe 2 – Correspondants du partenaire", [
    regle(
      "ANX2-01",
      "Le partenaire nomme un correspondant de gouvernance joignable.",
      "conventions",
    ),
    regle(
      "ANX2-02",
      "Le responsable du suivi opérationnel demande les ouvertures et propose le RGC.",
      "conventions",
    ),
    regle(
      "ANX2-03",
      "Ce responsable détient une délégation de signature en cours de validité.",
      "conventions",
    ),
    regle("ANX2-04", "Le partenaire nomme un RSSI ou une fonction équivalente.", "conventions"),
    regle(
      "ANX2-05",
      "Le partenaire nomme un correspondant SI, qui déclare et suit les incidents.",
      "conventions",
    ),
    regle(
      "ANX2-06",
      "L’éditeur qui intègre les API peut être inscrit comme tiers du partenaire.",
      "conventions",
    ),
    regle(
      "ANX2-07",
      "Le partenaire nomme un contact pour la protection des données.",
      "conventions",
    ),
  ]),
  section("ANX2B", "Annexe 2 bis – Correspondants de France Travail", [
    regle(
      "ANX2B-01",
      "L’opérateur nomme un correspondant de gouvernance joignable.",
      "conventions",
    ),
    regle(
      "ANX2B-02",
      "L’opérateur nomme un contact pour les ouvertures de services numériques.",
      "conventions",
    ),
    regle(
      "ANX2B-03",
      "L’opérateur nomme un chargé de sécurité des systèmes d’information.",
      "conventions",
    ),
    regle("ANX2B-04", "L’opérateur nomme un responsable national de la sécurité.", "conventions"),
    regle(
      "ANX2B-05",
      "Un incident sur Mon Portail Pro se déclare par le formulaire de ce portail.",
      "sollicitations",
    ),
    regle(
      "ANX2B-06",
      "Un incident sur Portail Emploi se déclare par le formulaire de ce portail.",
      "sollicitations",
    ),
    regle(
      "ANX2B-07",
      "Un incident sur francetravail.io se déclare par le formulaire de ce site.",
      "sollicitations",
    ),
    regle(
      "ANX2B-08",
      "L’opérateur nomme un contact pour la protection des données.",
      "conventions",
    ),
  ]),
  section("ANX3-1", "Annexe 3, § 1 – Accès aux API", [
    regle(
      "ANX3-1-01",
      "Tous les flux entre systèmes passent par le point d’accès francetravail.io.",
      "acces-api",
    ),
    regle(
      "ANX3-1-02",
      "Seule une dérogation du RSSI de l’opérateur autorise une autre voie.",
      "acces-api",
    ),
    regle("ANX3-1-03", "L’accès aux API suppose un compte sur francetravail.io.", "acces-api"),
    regle(
      "ANX3-1-04",
      "Ce compte est ouvert par une personne que le partenaire autorise.",
      "acces-api",
    ),
    regle(
      "ANX3-1-05",
      "L’opérateur est averti quand cette personne relève d’un sous-traitant.",
      "acces-api",
    ),
    regle(
      "ANX3-1-06",
      "Chaque personne concernée accepte les conditions d’utilisation de francetravail.io.",
      "acces-api",
    ),
  ]),
  section("ANX3-2.1", "Annexe 3, § 2.1 – Outils de Mon Portail Pro", [
    regle(
      "ANX3-2.1-01",
      "Chaque personne concernée accepte les conditions d’utilisation du portail.",
      "habilitations",
    ),
    regle("ANX3-2.1-02", "Chaque utilisateur possède un compte ProConnect actif.", "identite"),
    regle(
      "ANX3-2.1-03",
      "La page de connexion indique comment créer un compte ProConnect.",
      "identite",
    ),
    regle(
      "ANX3-2.1-04",
      "Les applications du portail restent fermées tant qu’aucun RGC n’est nommé.",
      "habilitations",
    ),
    regle(
      "ANX3-2.1-05",
      "Le RGC fait partie du personnel permanent du partenaire.",
      "habilitations",
    ),
    regle(
      "ANX3-2.1-06",
      "Les écrans du RGC renvoient aux responsabilités fixées par l’annexe 1.",
      "habilitations",
    ),
    regle(
      "ANX3-2.1-07",
      "Le RGC habilite depuis l’outil dédié de Mon Portail Pro.",
      "habilitations",
    ),
    regle(
      "ANX3-2.1-08",
      "Le RGC est formé à cet outil par l’opérateur ou par une personne qu’il mandate.",
      "academie",
    ),
  ]),
  section("ANX3-2.2", "Annexe 3, § 2.2 – Outils de Portail Emploi", [
    regle(
      "ANX3-2.2-01",
      "Portail Emploi suppose un RGC désigné dans les mêmes conditions.",
      "habilitations",
    ),
    regle(
      "ANX3-2.2-02",
      "Portail Emploi suppose des utilisateurs habilités par le RGC.",
      "habilitations",
    ),
  ]),
];
