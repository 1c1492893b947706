const PREMIERE_S = 10;
const FACTEUR = 3;
const PLAFOND_S = 12 * 3600;

/** Ten tries over about a day: an event that no partner took by then is left to the replay. */
export const ESSAIS_MAX = 10;

/** Failures after which an address is only probed, one call at a time. */
export const ECHECS_AVANT_SONDE = 20;
export const SONDE_S = 60;

/** When a person's next try is due after `essais` failures of the same event: 10 s, then three times more each time. */
export function prochainEssai(essais: number, maintenant: Date): Date {
  const secondes = Math.min(PREMIERE_S * FACTEUR ** (essais - 1), PLAFOND_S);
  return new Date(maintenant.getTime() + secondes * 1000);
}

/** Whether a subscription must pause: enough failures in a row, and over long enough. */
export function pauseDue(
  echecs: { readonly nombre: number; readonly depuis: Date | null },
  maintenant: Date,
  seuils: { readonly echecs: number; readonly minutes: number },
): boolean {
  const { nombre, depuis } = echecs;
  if (depuis === null || nombre < seuils.echecs) return false;
  return maintenant.getTime() - depuis.getTime() >= seuils.minutes * 60_000;
}
