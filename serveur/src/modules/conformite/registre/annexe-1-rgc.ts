import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Annex 1 articles 1 to 4, the RGC, restated rule by rule. */
export const annexe1Rgc: readonly Section[] = [
  section("ANX1-1", "Annexe 1, art. 1 – Désignation du RGC", [
    regle(
      "ANX1-1-01",
      "L’accès aux outils suppose que le partenaire ait nommé un RGC.",
      "habilitations",
    ),
    regle(
      "ANX1-1-02",
      "Le RGC est un fonctionnaire ou un agent contractuel du partenaire.",
      "habilitations",
    ),
    regle(
      "ANX1-1-03",
      "Le RGC reçoit une copie des conditions générales d’accès aux outils.",
      "habilitations",
    ),
    regle(
      "ANX1-1-04",
      "Le partenaire répond du respect de ses obligations par le RGC.",
      "habilitations",
      "Cette clause attribue une responsabilité juridique ; elle ne décrit aucun comportement du logiciel.",
    ),
    regle("ANX1-1-05", "Le RGC signe l’acte d’engagement.", "habilitations"),
    regle(
      "ANX1-1-06",
      "L’acte signé est adressé au chargé de sécurité de l’opérateur.",
      "habilitations",
    ),
    regle(
      "ANX1-1-07",
      "L’opérateur peut refuser la nomination par un écrit motivé.",
      "habilitations",
    ),
    regle("ANX1-1-08", "Après un refus, le partenaire propose un autre RGC.", "habilitations"),
    regle(
      "ANX1-1-09",
      "L’opérateur se prononce sur cette nouvelle proposition dans le mois.",
      "habilitations",
    ),
    regle(
      "ANX1-1-10",
      "Passé ce délai, le silence de l’opérateur vaut acceptation.",
      "habilitations",
    ),
  ]),
  section("ANX1-2", "Annexe 1, art. 2 – Fonctions du RGC", [
    regle(
      "ANX1-2-01",
      "Le RGC qui perd la qualité d’agent du partenaire perd sa fonction.",
      "habilitations",
    ),
    regle("ANX1-2-02", "Le RGC administre le compte de son organisation.", "habilitations"),
    regle(
      "ANX1-2-03",
      "Une habilitation est nominative : ni compte partagé ni compte générique.",
      "habilitations",
    ),
    regle(
      "ANX1-2-04",
      "La fonction de RGC ne se confie ni à un prestataire ni à un intérimaire.",
      "habilitations",
    ),
    regle("ANX1-2-05", "Le RGC centralise les demandes d’habilitation.", "habilitations"),
    regle("ANX1-2-06", "Le RGC vérifie la validité de chaque demande.", "habilitations"),
    regle(
      "ANX1-2-07",
      "Le RGC suit le traitement des demandes jusqu’à leur issue.",
      "habilitations",
    ),
    regle(
      "ANX1-2-08",
      "Un utilisateur appartient au partenaire ou à l’un de ses délégataires ou prestataires.",
      "habilitations",
    ),
    regle(
      "ANX1-2-09",
      "Un utilisateur n’est activé qu’une fois informé des règles de sécurité et de confidentialité.",
      "habilitations",
    ),
    regle(
      "ANX1-2-10",
      "Départs et changements de fonctions entraînent la mise à jour des habilitations.",
      "habilitations",
    ),
    regle(
      "ANX1-2-11",
      "L’opérateur ne gère pas les droits du partenaire à la place du RGC.",
      "habilitations",
    ),
    regle(
      "ANX1-2-12",
      "Par exception, un incident ou une nécessité autorise l’opérateur à agir, avec motif et terme.",
      "habilitations",
    ),
  ]),
  section("ANX1-3", "Annexe 1, art. 3 – Confidentialité des identifiants", [
    regle("ANX1-3-01", "L’outil d’habilitation est réservé au RGC.", "habilitations"),
    regle(
      "ANX1-3-02",
      "Les identifiants du RGC sont personnels et inaccessibles à autrui.",
      "identite",
    ),
    regle("ANX1-3-03", "Les identifiants du RGC ne se communiquent à personne.", "identite"),
    regle(
      "ANX1-3-04",
      "Le RGC répond de l’usage de ses identifiants et peut en déclarer la perte.",
      "identite",
    ),
    regle("ANX1-3-05", "Cette mesure de sécurité peut évoluer par un paramètre daté.", "identite"),
  ]),
  section("ANX1-4", "Annexe 1, art. 4 – Retrait de la qualité de RGC", [
    regle("ANX1-4-01", "Le départ du RGC est signalé.", "habilitations"),
    regle(
      "ANX1-4-02",
      "Une absence du RGC de plus de deux mois, prévue ou constatée, est signalée.",
      "habilitations",
    ),
    regle("ANX1-4-03", "Le changement de fonctions du RGC est signalé.", "habilitations"),
    regle(
      "ANX1-4-04",
      "Ces signalements parviennent au chargé de sécurité de l’opérateur.",
      "habilitations",
    ),
    regle(
      "ANX1-4-05",
      "L’opérateur peut exiger, avec motif, la révocation d’un RGC défaillant.",
      "habilitations",
    ),
    regle(
      "ANX1-4-06",
      "Le successeur du RGC est désigné selon la même procédure.",
      "habilitations",
    ),
  ]),
];
