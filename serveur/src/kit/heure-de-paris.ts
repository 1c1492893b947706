const CALENDRIER = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "medium",
});
const HEURE_MS = 3_600_000;
/** Hours that are remembered: those of a year, and more. */
const RETENUES = 10_000;
const decalages = new Map<number, number>();

/**
 * Milliseconds that Paris is ahead of UTC. It changes on the hour, so that one hour is asked of the calendar once:
 * an answer that shows four instants would spend there a twentieth of its time.
 */
export function decalageDeParis(instant: Date): number {
  const heure = Math.floor(instant.getTime() / HEURE_MS);
  const connu = decalages.get(heure);
  if (connu !== undefined) return connu;
  const local = Date.parse(`${CALENDRIER.format(instant).replace(" ", "T")}Z`);
  const decalage = local - Math.floor(instant.getTime() / 1000) * 1000;
  if (decalages.size >= RETENUES) decalages.clear();
  decalages.set(heure, decalage);
  return decalage;
}

/** What a clock of Paris shows, without its zone: `yyyy-MM-dd'T'HH:mm:ss.SSS`. */
export function heureDeParis(instant: Date): string {
  return new Date(instant.getTime() + decalageDeParis(instant)).toISOString().slice(0, -1);
}
