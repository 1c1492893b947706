/** A field that tells when something happened: an instant, or null when it is not told. */
export type InstantDit = readonly [champ: string, le: Date | null];

/**
 * Why instants cannot have followed one another in the order given, or are still to come, in French; null
 * when they can.
 */
export function refuserSuite(instants: readonly InstantDit[], maintenant: Date): string | null {
  let avant: readonly [champ: string, le: Date] | null = null;
  for (const [champ, le] of instants) {
    if (le === null) continue;
    if (le > maintenant) return `« ${champ} » est à venir`;
    if (avant && le < avant[1]) return `« ${champ} » précède « ${avant[0]} »`;
    avant = [champ, le];
  }
  return null;
}

/** By how much the clock of whoever tells of something may be ahead of ours. */
const AVANCE_ADMISE_MS = 5 * 60_000;

/**
 * When something that is told has happened: what a clock a little ahead of ours dates happened now; null for what is
 * still to come.
 */
export function ramenerAMaintenant(dit: Date, maintenant: Date): Date | null {
  if (dit.getTime() > maintenant.getTime() + AVANCE_ADMISE_MS) return null;
  return dit > maintenant ? maintenant : dit;
}
