import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Data and identifiers, what the law and the wire ask, restated rule by rule. */
export const loiDonnees: readonly Section[] = [
  section("B6", "La loi – Traitement « Système d’information France Travail »", [
    regle(
      "B6-07",
      "Une habilitation a un terme, se renouvelle, et se suspend ou se retire.",
      "habilitations",
    ),
  ]),
  section("B9", "La loi – Identifiants et formats", [
    regle("B9-01", "Le NIR compte treize caractères et une clé de contrôle.", "usagers"),
    regle(
      "B9-02",
      "Les lettres de la Corse comptent dans la clé du NIR ; outre-mer et étranger sont admis.",
      "usagers",
    ),
    regle(
      "B9-03",
      "Un NIR provisoire n’est admis que par paramètre, et il est signalé.",
      "usagers",
    ),
    regle("B9-04", "La clé du NIR est celle des vecteurs publiés, tous fictifs.", "usagers"),
    regle(
      "B9-05",
      "Le numéro France Travail national compte onze chiffres ; l’ancien en compte huit.",
      "usagers",
    ),
    regle("B9-06", "L’ancien numéro n’est unique qu’avec sa région et sa période.", "usagers"),
    regle(
      "B9-07",
      "Un SIRET suit la clé de Luhn, sauf les établissements de La Poste.",
      "conventions",
    ),
    regle("B9-08", "Un code commune a cinq caractères et un millésime.", "usagers"),
    regle("B9-09", "Le code postal n’est pas le code INSEE : chacun a son champ.", "usagers"),
    regle(
      "B9-10",
      "Un rendez-vous porte les codes publiés de modalité, de motif et de statut.",
      "rendez-vous",
    ),
    regle(
      "B9-11",
      "Chaque appel porte l’agent et un jeton usager d’un jour, propre à la personne.",
      "acces-api",
    ),
  ]),
];
