/** No contract of ours goes past ten. */
const PROFONDEUR_MAX = 50;

/**
 * Whether objects and lists hold each other deeper than any contract has them. JSON is read at any depth, and
 * written at some thousands: what is deeper could go no further.
 */
export function tropEmboite(valeur: unknown, reste = PROFONDEUR_MAX): boolean {
  if (valeur === null || typeof valeur !== "object" || ArrayBuffer.isView(valeur)) return false;
  return reste === 0 || Object.values(valeur).some((dedans) => tropEmboite(dedans, reste - 1));
}
