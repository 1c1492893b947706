/**
 * What a person says of their accompaniment, or that they would rather not: nobody has to answer. The référentiel
 * names the indicator and no scale: four steps, none in between.
 */
// B4-13
export const AVIS = [
  "TRES_SATISFAIT",
  "SATISFAIT",
  "PEU_SATISFAIT",
  "PAS_SATISFAIT",
  "DECLINE",
] as const;
export type Avis = (typeof AVIS)[number];
