/** How the agents that an application names are told of the professional secrecy. */
export const MOYENS_AVERTISSEMENT = ["connexion", "engagement", "charte"] as const;
export type MoyenAvertissement = (typeof MOYENS_AVERTISSEMENT)[number];

/** The notice whose respect is attested; another wording is another version. */
// CONV-5-04
export const AVIS_SECRET = {
  version: 1,
  texte:
    "Chaque personne que cette application nomme est avertie, avant son premier accès, qu’elle est tenue au secret professionnel pour toute information qu’elle y lit, pendant et après ses fonctions (code pénal, art. 226-13 ; code de l’action sociale et des familles, art. L. 262-44), et n’ouvre un dossier que pour sa mission. La preuve qu’elle en a pris connaissance est gardée par votre organisme.",
} as const;

/** What was attested of an application, last. */
export type Avertissement = {
  readonly texte: number;
  readonly moyen: MoyenAvertissement;
  readonly le: Date;
  readonly par: string;
};

/** True when the notice as it is worded today was attested. */
export const estAvertie = (avertissement: Avertissement | null): boolean =>
  avertissement?.texte === AVIS_SECRET.version;
