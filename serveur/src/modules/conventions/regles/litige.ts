export const ETATS_LITIGE = ["amiable", "amiable_echoue", "accord", "contentieux", "clos"] as const;
export type EtatLitige = (typeof ETATS_LITIGE)[number];

export const FAITS_LITIGE = ["convenir", "constater-echec", "saisir", "clore"] as const;
export type FaitLitige = (typeof FAITS_LITIGE)[number];

/** state → fact → next state: no court before the amicable step has failed. */
// CONV-11-02
const TRANSITIONS_LITIGE: Readonly<
  Record<EtatLitige, Partial<Readonly<Record<FaitLitige, EtatLitige>>>>
> = {
  amiable: { convenir: "accord", "constater-echec": "amiable_echoue" },
  amiable_echoue: { convenir: "accord", saisir: "contentieux" },
  accord: { clore: "clos" },
  contentieux: { convenir: "accord", clore: "clos" },
  clos: {},
};

/** The state of a dispute after this fact; null when the fact cannot happen there. */
export function suiteLitige(etat: EtatLitige, fait: FaitLitige): EtatLitige | null {
  return TRANSITIONS_LITIGE[etat][fait] ?? null;
}
