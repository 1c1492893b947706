import { type Choix, choix } from "./choix.ts";

/** A theme of needs, and its needs: each may also be a strength of the person. */
export type ThematiqueBesoin = Choix & { readonly besoins: readonly Choix[] };

/** Recorded with the digital autonomy, not under one project (wire §3.6). */
export const BESOIN_NUMERIQUE = "7";

function thematique(
  code: string,
  libelle: string,
  besoins: Readonly<Record<string, string>>,
): ThematiqueBesoin {
  return { code, libelle, besoins: choix(besoins) };
}

/** The needs of the national referential (wire §4.4). */
export const THEMATIQUES_BESOINS: readonly ThematiqueBesoin[] = [
  thematique("1", "Choisir un métier", {
    1: "Identifier ses points forts et ses compétences",
    2: "Connaître les opportunités d’emploi",
    3: "Découvrir un métier ou un secteur d’activité",
    4: "Confirmer son choix de métier",
  }),
  thematique("2", "Se former", {
    5: "Trouver sa formation",
    6: "Monter son dossier de formation",
    7: "Utiliser le numérique",
  }),
  thematique("3", "Préparer sa candidature", {
    8: "Valoriser ses compétences",
    9: "Réaliser un CV et/ou une lettre de motivation",
    10: "Développer son réseau",
    11: "Organiser ses démarches de recherche d’emploi",
  }),
  thematique("4", "Trouver un emploi", {
    12: "Répondre à des offres d’emploi",
    13: "Faire des candidatures spontanées",
    14: "Suivre ses candidatures et relancer les recruteurs",
    15: "Convaincre un recruteur en entretien",
  }),
  thematique("5", "Créer une entreprise", {
    16: "Définir son projet de création d’entreprise",
    17: "Structurer son projet de création d’entreprise",
    18: "Développer son entreprise",
  }),
  thematique("6", "S'ouvrir à l'international", {
    19: "Connaître les opportunités d’emploi à l’étranger",
    20: "S’informer sur les aides pour travailler à l’étranger",
    21: "S’organiser suite à son retour en France",
  }),
];
