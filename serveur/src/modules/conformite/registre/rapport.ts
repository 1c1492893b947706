import type { Section } from "../regles/regle.ts";
import { regle, regleAFaire, section } from "../regles/regle.ts";

/** Report to the commission permanente, restated rule by rule. */
export const rapport: readonly Section[] = [
  section("RAPP", "Rapport à la commission permanente", [
    regle(
      "RAPP-01",
      "La convention se rattache au Pacte des solidarités et au schéma départemental.",
      "conventions",
    ),
    regle(
      "RAPP-02",
      "Le rapport n° 38 est joint à la convention comme pièce justificative.",
      "conventions",
    ),
    regle(
      "RAPP-03",
      "Les échanges automatisés ne commencent pas avant le 1er janvier 2025.",
      "acces-api",
    ),
    regle(
      "RAPP-04",
      "La plateforme s’ouvre aux acteurs du réseau par des habilitations conformes au RGPD.",
      "habilitations",
    ),
    regleAFaire(
      "RAPP-05",
      "Les services rendus se mesurent pour chaque public.",
      "activites",
      "Ceux rendus aux personnes et aux professionnels se mesurent ; ceux des employeurs attendent le module entreprises.",
    ),
    regle("RAPP-06", "Une donnée déjà connue n’est pas redemandée.", "usagers"),
    regle(
      "RAPP-07",
      "Les accès sont sûrs et accessibles à tous les profils et besoins.",
      "identite",
    ),
    regleAFaire(
      "RAPP-08",
      "Les données personnelles et sensibles sont protégées.",
      "securite",
      "Se prouve avec CONV-5 et CONV-7, que les modules donnees-personnelles et securite achèvent.",
    ),
    regle(
      "RAPP-09",
      "La plateforme anticipe l’évolution du marché du travail et des besoins.",
      "catalogue",
      "Orientation politique : aucun comportement précis du logiciel ne permet de la vérifier.",
    ),
    regle("RAPP-10", "Chaque bénéficiaire du RSA est inscrit automatiquement.", "usagers"),
    regle(
      "RAPP-11",
      "Un usager n’a qu’une identité, partagée avec les systèmes du Département.",
      "usagers",
    ),
    regle(
      "RAPP-12",
      "L’application est ouverte à chaque Département, sans mélange des données.",
      "usagers",
    ),
    regle("RAPP-13", "Cinq API forment le lot initial proposé au Département.", "catalogue"),
    regle(
      "RAPP-14",
      "Les services locaux d’insertion suivent tous les bénéficiaires du RSA de leur Département.",
      "usagers",
    ),
    regle(
      "RAPP-15",
      "Chaque partie est tenue envers l’autre et envers les personnes concernées.",
      "donnees-personnelles",
    ),
  ]),
];
