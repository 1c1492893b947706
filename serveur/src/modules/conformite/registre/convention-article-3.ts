import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Article 3, commitments of the parties, restated rule by rule. */
export const conventionArticle3: readonly Section[] = [
  section("CONV-3.1", "Article 3.1 – Engagements de France Travail", [
    regle(
      "CONV-3.1-01",
      "Chaque outil ou API du catalogue sert au moins une finalité de la convention.",
      "catalogue",
    ),
    regle(
      "CONV-3.1-02",
      "Une nouvelle version d’outil cite la décision du comité produit qui l’a voulue.",
      "catalogue",
    ),
    regle(
      "CONV-3.1-03",
      "Trois points d’accès existent : Mon Portail Pro, Portail Emploi et francetravail.io.",
      "catalogue",
    ),
    regle(
      "CONV-3.1-04",
      "Une plateforme complémentaire ou de remplacement s’ajoute par simple configuration datée.",
      "catalogue",
    ),
    regle(
      "CONV-3.1-05",
      "L’opérateur tient un système d’habilitation distinct par plateforme, outil et API.",
      "habilitations",
    ),
    regle(
      "CONV-3.1-06",
      "Aucun utilisateur n’est habilité tant que le partenaire n’a pas de RGC actif.",
      "habilitations",
    ),
    regle(
      "CONV-3.1-07",
      "La liste des outils et API est publiée, datée et conservée à chaque version.",
      "catalogue",
    ),
    regle(
      "CONV-3.1-08",
      "Les CGU des plateformes sont publiées par version et réacceptées quand elles changent.",
      "catalogue",
    ),
    regle(
      "CONV-3.1-09",
      "Les conditions particulières, engagements de service compris, sont publiées par version.",
      "catalogue",
    ),
    regle(
      "CONV-3.1-10",
      "Chaque version d’outil ou d’API paraît avec sa documentation technique.",
      "catalogue",
    ),
    regle(
      "CONV-3.1-11",
      "Un formulaire de demande d’accès est mis à disposition du partenaire.",
      "demandes-acces",
    ),
    regle(
      "CONV-3.1-12",
      "Les demandes d’accès sont traitées au plus tôt, leur ancienneté étant visible et surveillée.",
      "demandes-acces",
    ),
    regle(
      "CONV-3.1-13",
      "L’opérateur accompagne le partenaire et répond à son correspondant SI.",
      "sollicitations",
    ),
  ]),
  section("CONV-3.2", "Article 3.2 – Engagements du partenaire", [
    regle(
      "CONV-3.2-01",
      "Avant son premier accès, chaque personne agissant pour le partenaire accepte la convention.",
      "habilitations",
    ),
    regle(
      "CONV-3.2-02",
      "Avant d’entrer sur une plateforme, chaque utilisateur en accepte les CGU.",
      "habilitations",
    ),
    regle(
      "CONV-3.2-03",
      "Avant d’utiliser un outil ou une API, chaque utilisateur en accepte les conditions particulières.",
      "habilitations",
    ),
    regle(
      "CONV-3.2-04",
      "Chaque agent dispose du matériel nécessaire à une double authentification.",
      "identite",
    ),
    regle(
      "CONV-3.2-05",
      "Seules les personnes désignées par le partenaire déposent des demandes d’accès.",
      "demandes-acces",
    ),
    regle(
      "CONV-3.2-06",
      "Le partenaire désigne ses correspondants SI, seuls à pouvoir saisir l’opérateur.",
      "conventions",
    ),
    regle(
      "CONV-3.2-07",
      "Le partenaire désigne ses responsables de gestion de comptes.",
      "habilitations",
    ),
    regle(
      "CONV-3.2-08",
      "Le partenaire désigne les utilisateurs, qui ne voient que ce qui leur est ouvert.",
      "habilitations",
    ),
    regle(
      "CONV-3.2-09",
      "L’entrée sur Mon Portail Pro passe par ProConnect, avec un SIRET du partenaire.",
      "identite",
    ),
    regle(
      "CONV-3.2-10",
      "Rien ne s’ouvre sans formulaire de demande conforme à l’annexe 4.",
      "demandes-acces",
    ),
    regle("CONV-3.2-11", "Le rôle du correspondant SI renvoie à l’annexe 5.", "sollicitations"),
    regle(
      "CONV-3.2-12",
      "La désignation et le rôle du RGC renvoient à l’annexe 1 en vigueur.",
      "habilitations",
    ),
  ]),
];
