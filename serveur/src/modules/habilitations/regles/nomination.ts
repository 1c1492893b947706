/** Where the designation of an RGC stands, from the vacancy to the end of the function (annex 1, 1 to 4). */
export const ETATS_NOMINATION = [
  "ouverte",
  "preparee",
  "informee",
  "signee",
  "transmise",
  "acceptee",
  "reputee-acceptee",
  "refusee",
  "retiree",
  "revoquee",
  "abandonnee",
] as const;
export type EtatNomination = (typeof ETATS_NOMINATION)[number];

export const GESTES_NOMINATION = [
  "designer",
  "remettre",
  "signer",
  "transmettre",
  "accepter",
  "accepter-tacitement",
  "refuser",
  "retirer",
  "revoquer",
  "abandonner",
] as const;
export type GesteNomination = (typeof GESTES_NOMINATION)[number];

type Suites = Partial<Readonly<Record<GesteNomination, EtatNomination>>>;
const EN_FONCTION: Suites = { retirer: "retiree", revoquer: "revoquee" };

/** Anything absent is refused: no signature before the conditions are handed over, no sending unsigned. */
// ANX1-1-03 ANX1-1-05 ANX1-1-07 ANX1-1-10 ANX1-4-05
export const SUITES_NOMINATION: Readonly<Record<EtatNomination, Suites>> = {
  ouverte: { designer: "preparee", abandonner: "abandonnee" },
  preparee: { remettre: "informee", abandonner: "abandonnee" },
  informee: { signer: "signee", abandonner: "abandonnee" },
  signee: { transmettre: "transmise", abandonner: "abandonnee" },
  transmise: {
    accepter: "acceptee",
    "accepter-tacitement": "reputee-acceptee",
    refuser: "refusee",
    abandonner: "abandonnee",
  },
  acceptee: EN_FONCTION,
  "reputee-acceptee": EN_FONCTION,
  refusee: {},
  retiree: {},
  revoquee: {},
  abandonnee: {},
};

/** What opens a designation: the first, or what made another one necessary. */
const ORIGINES_NOMINATION = ["premiere", "refus", "retrait", "absence", "choix"] as const;
export type OrigineNomination = (typeof ORIGINES_NOMINATION)[number];
