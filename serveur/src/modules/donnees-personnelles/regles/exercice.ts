/** The rights that a person exercises on their data (RGPD, articles 15 to 22). */
export const DROITS = [
  "acces",
  "rectification",
  "effacement",
  "limitation",
  "opposition",
  "portabilite",
  "decision-automatisee",
] as const;
export type Droit = (typeof DROITS)[number];

export const DANS_LA_PHRASE: Readonly<Record<Droit, string>> = {
  acces: "l’accès à vos données",
  rectification: "la rectification de vos données",
  effacement: "l’effacement de vos données",
  limitation: "la limitation de l’usage de vos données",
  opposition: "à vous opposer à l’usage de vos données",
  portabilite: "à emporter vos données",
  "decision-automatisee": "le réexamen d’une décision automatisée",
};

export const DECISIONS = ["ACCEPTEE", "ACCEPTEE_EN_PARTIE", "REFUSEE", "NON_APPLICABLE"] as const;
export type Decision = (typeof DECISIONS)[number];

/** What the law says of each answer, as the person reads it. */
export const FONDEMENTS = {
  copie: "Vous recevez une copie des données conservées à votre sujet (article 15 du RGPD).",
  autrui:
    "La copie vous est donnée, sauf ce qui porterait atteinte aux droits d’autres personnes (article 15, 4 du RGPD).",
  inexacte:
    "Les données inexactes sont rectifiées, les données incomplètes sont complétées (article 16 du RGPD).",
  exacte: "Les données contestées sont exactes et complètes (article 16 du RGPD).",
  "plus-necessaire":
    "Les données ne sont plus nécessaires à ce pour quoi elles étaient traitées (article 17, 1, a du RGPD).",
  illicite: "Les données n’avaient pas à être traitées (article 17, 1, d du RGPD).",
  mission:
    "Le droit à l’effacement ne s’applique pas aux données nécessaires au respect d’une obligation légale ou à une mission d’intérêt public (article 17, 3, b du RGPD)\u202f; tel est ici le cas (articles R. 5312-38 et suivants du code du travail).",
  justice:
    "Les données sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice (article 17, 3, e du RGPD).",
  limitee: "L’usage des données est limité (article 18, 1 du RGPD).",
  "sans-cas": "Aucun des cas prévus par l’article 18, 1 du RGPD n’est réuni.",
  opposition:
    "Le droit d’opposition ne s’applique pas à ce traitement, mis en œuvre pour une mission d’intérêt public prévue par la loi (article R. 5312-45 du code du travail, article 23 du RGPD).",
  portabilite:
    "Le droit à la portabilité ne s’applique pas à un traitement nécessaire à une mission d’intérêt public (article 20, 3 du RGPD).",
  reexamen: "Une personne réexamine votre situation (article 22, 3 du RGPD).",
  "sans-automate":
    "Aucune décision fondée sur un traitement exclusivement automatisé n’a été prise à votre sujet (article 22, 1 du RGPD).",
  excessive:
    "La demande est manifestement infondée ou excessive, notamment par sa répétition (article 12, 5 du RGPD).",
  identite: "Votre identité n’a pas pu être établie (article 12, 2 et 6 du RGPD).",
} as const;
export type Fondement = keyof typeof FONDEMENTS;

type Regime = Readonly<Partial<Record<Decision, readonly Fondement[]>>>;

/**
 * What may be answered to each right, and on which ground. The processing is that of the platform: its regime is
 * fixed by article R. 5312-45 of the code du travail, from which opposition is absent.
 */
// CONV-5-15 B6-12 B7-03
export const REGIMES: Readonly<Record<Droit, Regime>> = {
  acces: {
    ACCEPTEE: ["copie"],
    ACCEPTEE_EN_PARTIE: ["autrui"],
    REFUSEE: ["excessive", "identite"],
  },
  rectification: {
    ACCEPTEE: ["inexacte"],
    ACCEPTEE_EN_PARTIE: ["inexacte"],
    REFUSEE: ["exacte", "excessive", "identite"],
  },
  effacement: {
    ACCEPTEE: ["plus-necessaire", "illicite"],
    ACCEPTEE_EN_PARTIE: ["mission", "justice"],
    REFUSEE: ["mission", "justice", "excessive", "identite"],
  },
  limitation: {
    ACCEPTEE: ["limitee"],
    ACCEPTEE_EN_PARTIE: ["limitee"],
    REFUSEE: ["sans-cas", "excessive", "identite"],
  },
  opposition: { NON_APPLICABLE: ["opposition"], REFUSEE: ["identite"] },
  portabilite: { NON_APPLICABLE: ["portabilite"], REFUSEE: ["identite"] },
  "decision-automatisee": {
    ACCEPTEE: ["reexamen"],
    REFUSEE: ["sans-automate", "excessive", "identite"],
  },
};

/** What may be answered to that right; to somebody whose identity is not established, one refusal alone. */
// B7-01
export function reponsesPossibles(
  droit: Droit,
  identifie: boolean,
): readonly { readonly decision: Decision; readonly fondement: Fondement }[] {
  return DECISIONS.flatMap((decision) =>
    (REGIMES[droit][decision] ?? [])
      .filter((fondement) => (fondement === "identite") === !identifie)
      .map((fondement) => ({ decision, fondement })),
  );
}
