import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Annex 1 articles 5 and 6 and annex 1 bis, rights and their audit, restated rule by rule. */
export const annexe1Habilitations: readonly Section[] = [
  section("ANX1-5.1", "Annexe 1, art. 5.1 – Personnes habilitées", [
    regle(
      "ANX1-5.1-01",
      "N’est habilité que celui dont les fonctions l’exigent strictement.",
      "habilitations",
    ),
    regle("ANX1-5.1-02", "L’habilitation correspond aux missions de la personne.", "habilitations"),
    regle("ANX1-5.1-03", "Nul ne reçoit plus de droits que nécessaire.", "habilitations"),
    regle("ANX1-5.1-04", "Être RGC n’ouvre aucun outil.", "habilitations"),
    regle(
      "ANX1-5.1-05",
      "Le RGC n’accède à un outil que pour ses missions, avec l’accord d’une autre personne.",
      "habilitations",
    ),
    regle(
      "ANX1-5.1-06",
      "La connexion passe par ProConnect ou par une solution d’identité validée par l’opérateur.",
      "identite",
    ),
    regle(
      "ANX1-5.1-07",
      "Le RGC supprime les habilitations de qui manque à ses obligations.",
      "habilitations",
    ),
    regle(
      "ANX1-5.1-08",
      "Deux mois sans utilisation suspendent les habilitations.",
      "habilitations",
    ),
    regle(
      "ANX1-5.1-09",
      "Le départ d’un agent supprime ses habilitations et son compte.",
      "habilitations",
    ),
    regle(
      "ANX1-5.1-10",
      "Un changement de fonctions retire les accès qu’il ne justifie plus.",
      "habilitations",
    ),
  ]),
  section("ANX1-5.2", "Annexe 1, art. 5.2 – Collaboration", [
    regle(
      "ANX1-5.2-01",
      "L’opérateur et le RGC disposent d’un espace de travail commun.",
      "habilitations",
    ),
    regle(
      "ANX1-5.2-02",
      "L’opérateur porte à la connaissance du RGC tout élément utile.",
      "habilitations",
    ),
    regle(
      "ANX1-5.2-03",
      "L’opérateur assure la formation aux outils de gestion des accès.",
      "academie",
    ),
    regle(
      "ANX1-5.2-04",
      "L’opérateur apporte une assistance particulière quand il le faut.",
      "sollicitations",
    ),
  ]),
  section("ANX1-5.3", "Annexe 1, art. 5.3 – Dysfonctionnements de la gestion des accès", [
    regle(
      "ANX1-5.3-01",
      "Les parties se signalent toute anomalie de la gestion des accès.",
      "sollicitations",
    ),
    regle(
      "ANX1-5.3-02",
      "Les parties se signalent tout incident touchant les habilitations.",
      "sollicitations",
    ),
    regle(
      "ANX1-5.3-03",
      "Le chargé de sécurité de l’opérateur est l’interlocuteur du RGC pour ces anomalies.",
      "sollicitations",
    ),
  ]),
  section("ANX1-6", "Annexe 1, art. 6 – Audit des habilitations", [
    regle("ANX1-6-01", "Comptes et habilitations sont surveillés en continu.", "habilitations"),
    regle(
      "ANX1-6-02",
      "Une fois par an au moins, le RGC passe en revue toutes les personnes habilitées.",
      "habilitations",
    ),
    regle(
      "ANX1-6-03",
      "La revue vérifie qu’aucun compte à suspendre ou à supprimer n’est resté actif.",
      "habilitations",
    ),
    regle(
      "ANX1-6-04",
      "La revue vérifie que chaque habilitation répond au besoin de son titulaire.",
      "habilitations",
    ),
    regle(
      "ANX1-6-05",
      "L’outil d’habilitation fournit les informations nécessaires à la revue.",
      "habilitations",
    ),
    regle(
      "ANX1-6-06",
      "Si l’outil est indisponible, l’opérateur remet lui-même ces informations.",
      "habilitations",
    ),
    regle("ANX1-6-07", "Toute anomalie relevée est corrigée au plus tôt.", "habilitations"),
    regle("ANX1-6-08", "La revue commence dès la mise à disposition des outils.", "habilitations"),
    regle(
      "ANX1-6-09",
      "La revue est au moins annuelle, à un rythme fixé à la livraison de chaque outil.",
      "habilitations",
    ),
    regle(
      "ANX1-6-10",
      "Le rapport de revue relève les accès excessifs ou injustifiés.",
      "habilitations",
    ),
    regle(
      "ANX1-6-11",
      "Le rapport de revue mesure le respect de la politique de sécurité.",
      "habilitations",
    ),
    regle(
      "ANX1-6-12",
      "Le rapport de revue recense les accès inutiles supprimés.",
      "habilitations",
    ),
    regle(
      "ANX1-6-13",
      "Le rapport de revue donne de chaque utilisateur une vue claire.",
      "habilitations",
    ),
  ]),
  section("ANX1B", "Annexe 1 bis – Acte d’engagement du RGC", [
    regle(
      "ANX1B-01",
      "L’acte d’engagement est un modèle versionné que le RGC signe.",
      "habilitations",
    ),
    regle(
      "ANX1B-02",
      "Une nouvelle version de l’acte est annoncée au correspondant de gouvernance de l’autre partie.",
      "conventions",
    ),
  ]),
];
