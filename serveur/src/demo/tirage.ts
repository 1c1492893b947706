/** Draws for one person, from the seed and the person's rank: the same pair gives the same draws. */
export interface Tirage {
  entier(borne: number): number;
  parmi<T>(liste: readonly T[]): T;
  /** True `pourcent` times out of a hundred. */
  chance(pourcent: number): boolean;
}

/** The draws of one record: the same seed and rank always give the same. */
export function creerTirage(graine: number, rang: number): Tirage {
  let etat = (Math.imul(graine ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(rang + 1, 0xc2b2ae35)) >>> 0;
  const suivant = () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let melange = Math.imul(etat ^ (etat >>> 15), etat | 1);
    melange ^= melange + Math.imul(melange ^ (melange >>> 7), melange | 61);
    return ((melange ^ (melange >>> 14)) >>> 0) / 4294967296;
  };
  return {
    entier: (borne) => Math.floor(suivant() * borne),
    parmi: (liste) => liste[Math.floor(suivant() * liste.length)]!,
    chance: (pourcent) => suivant() * 100 < pourcent,
  };
}
