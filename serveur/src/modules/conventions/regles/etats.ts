/** The states of a convention, in the order of its life. */
export const ETATS_CONVENTION = [
  "projet",
  "autorisee",
  "signee",
  "en_vigueur",
  "denoncee",
  "echue",
  "resiliee",
] as const;
export type EtatConvention = (typeof ETATS_CONVENTION)[number];

export type FaitConvention =
  | "autoriser"
  | "signer"
  | "commencer"
  | "denoncer"
  | "echoir"
  | "resilier";

/** state → fact → next state; what is not here is refused. */
const TRANSITIONS: Readonly<
  Record<EtatConvention, Partial<Readonly<Record<FaitConvention, EtatConvention>>>>
> = {
  projet: { autoriser: "autorisee" },
  autorisee: { signer: "signee" },
  signee: { commencer: "en_vigueur", denoncer: "denoncee" },
  en_vigueur: { denoncer: "denoncee", echoir: "echue" },
  // A breach may still be denounced while a non-renewal runs: the earlier end prevails.
  denoncee: { denoncer: "denoncee", echoir: "echue", resilier: "resiliee" },
  echue: {},
  resiliee: {},
};

/** The state after a fact, or null when that state does not allow it. */
export function suivant(etat: EtatConvention, fait: FaitConvention): EtatConvention | null {
  return TRANSITIONS[etat][fait] ?? null;
}
