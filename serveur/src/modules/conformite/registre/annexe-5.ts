import type { Section } from "../regles/regle.ts";
import { regle, regleAFaire, section } from "../regles/regle.ts";

/** Annex 5, malfunctions, restated rule by rule. */
export const annexe5: readonly Section[] = [
  section("ANX5-0", "Annexe 5 – Signalement des dysfonctionnements", [
    regle(
      "ANX5-0-01",
      "Un dysfonctionnement se signale par le canal propre à chaque plateforme.",
      "sollicitations",
    ),
    regle(
      "ANX5-0-02",
      "Le correspondant SI fait le lien entre l’opérateur et les utilisateurs.",
      "sollicitations",
    ),
  ]),
  section("ANX5-F", "Annexe 5 – Fonction du correspondant SI", [
    regle(
      "ANX5-F-01",
      "Les sollicitations des utilisateurs arrivent d’abord au correspondant SI.",
      "sollicitations",
    ),
    regle(
      "ANX5-F-02",
      "L’opérateur s’adresse de préférence au correspondant SI.",
      "sollicitations",
    ),
    regle(
      "ANX5-F-03",
      "Le correspondant SI aide localement à utiliser les produits.",
      "sollicitations",
    ),
    regle(
      "ANX5-F-04",
      "Le correspondant SI analyse chaque sollicitation avant de la transmettre.",
      "sollicitations",
    ),
    regle(
      "ANX5-F-05",
      "Le correspondant SI répond aux questions fonctionnelles.",
      "sollicitations",
    ),
    regle(
      "ANX5-F-06",
      "Le correspondant SI oriente vers la bonne documentation.",
      "sollicitations",
    ),
    regle(
      "ANX5-F-07",
      "Le correspondant SI diffuse les solutions de contournement.",
      "sollicitations",
    ),
    regle(
      "ANX5-F-08",
      "Faute de solution, seul le correspondant SI transmet à l’opérateur.",
      "sollicitations",
    ),
    regle(
      "ANX5-F-09",
      "Le correspondant SI relaie les incidents avérés et les autres annonces.",
      "sollicitations",
    ),
    regleAFaire(
      "ANX5-F-10",
      "Le correspondant SI relaie les formations auprès des utilisateurs.",
      "sollicitations",
      "Les annonces se relaient (ANX5-F-09) ; les formations et leurs présences attendent le module academie.",
    ),
    regle(
      "ANX5-F-11",
      "L’opérateur fournit au correspondant SI la documentation nécessaire.",
      "sollicitations",
    ),
    regleAFaire(
      "ANX5-F-12",
      "L’opérateur forme le correspondant SI.",
      "academie",
      "La formation du RGC s’enregistre ; celle du correspondant SI attend le module academie.",
    ),
  ]),
  section("ANX5-T", "Annexe 5 – Traitement par France Travail", [
    regle(
      "ANX5-T-01",
      "Toute déclaration reçoit un accusé de réception numéroté et daté.",
      "sollicitations",
    ),
    regle("ANX5-T-02", "L’opérateur qualifie la sollicitation.", "sollicitations"),
    regle("ANX5-T-03", "L’opérateur la confie aux équipes compétentes.", "sollicitations"),
    regle(
      "ANX5-T-04",
      "L’opérateur agit au plus tôt, sous surveillance des délais.",
      "sollicitations",
    ),
    regle("ANX5-T-05", "L’opérateur annonce la résolution avant de clore.", "sollicitations"),
    regle(
      "ANX5-T-06",
      "Un contournement temporaire peut rétablir tout ou partie du service.",
      "sollicitations",
    ),
  ]),
  section("ANX5-P", "Annexe 5 – Engagements du partenaire", [
    regle(
      "ANX5-P-01",
      "Aucun signalement ne part sans prédiagnostic du correspondant SI.",
      "sollicitations",
    ),
    regle("ANX5-P-02", "Le signalement décrit le problème en entier.", "sollicitations"),
    regle(
      "ANX5-P-03",
      "Le partenaire vérifie, autant qu’il le peut, l’effet des corrections.",
      "sollicitations",
    ),
    regle("ANX5-P-04", "Le partenaire diffuse l’information à ses agents.", "sollicitations"),
  ]),
];
