import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Deliberation of the commission permanente, restated rule by rule. */
export const deliberation: readonly Section[] = [
  section("DELIB", "Délibération de la commission permanente", [
    regle(
      "DELIB-01",
      "La signature s’appuie sur la délibération n° 2024-589 du 9 décembre 2024 et ne peut la précéder.",
      "conventions",
    ),
    regle(
      "DELIB-02",
      "Seul le président du conseil départemental, ainsi habilité, signe au nom du Département.",
      "conventions",
    ),
    regle(
      "DELIB-03",
      "Le résultat du vote fait partie de l’acte et ne peut plus être modifié.",
      "conventions",
    ),
    regle(
      "DELIB-04",
      "Les textes et délibérations visés par l’acte sont conservés comme références datées.",
      "conventions",
    ),
    regle(
      "DELIB-05",
      "Présents, excusés, non-votants et avis préalables des commissions sont gardés avec l’acte.",
      "conventions",
    ),
    regle(
      "DELIB-06",
      "La signature exécutoire de la direction générale des services est enregistrée avec sa qualité.",
      "conventions",
    ),
    regle(
      "DELIB-07",
      "Le texte signé doit être identique au projet autorisé par la délibération.",
      "conventions",
    ),
  ]),
];
