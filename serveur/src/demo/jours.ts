import type { Tirage } from "./tirage.ts";

const JOUR_MS = 86_400_000;

/** An instant of office hours, about `jours` days from `autour`: nobody works on a Saturday or a Sunday. */
export function ouvrable(autour: Date, jours: number, tirage: Tirage): Date {
  const instant = new Date(autour.getTime() + jours * JOUR_MS);
  const repos = instant.getUTCDay() % 6 === 0 ? 2 * JOUR_MS : 0;
  const ouvre = new Date(instant.getTime() - repos);
  ouvre.setUTCHours(8 + tirage.entier(8), 15 * tirage.entier(4), 0, 0);
  return ouvre;
}
