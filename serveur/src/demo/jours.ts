import { estOuvre } from "../kit/jours-feries.ts";
import type { Tirage } from "./tirage.ts";

const JOUR_MS = 86_400_000;

/** The working day of an instant, else the one before (`-1`) or after (`1`): nobody receives on the others. */
export function jourOuvre(instant: Date, sens: -1 | 1): string {
  const jour = instant.toISOString().slice(0, 10);
  if (estOuvre(jour, "62")) return jour;
  return jourOuvre(new Date(instant.getTime() + sens * JOUR_MS), sens);
}

/** An instant of office hours, about `jours` days from `autour`. */
export function ouvrable(autour: Date, jours: number, tirage: Tirage): Date {
  const ouvre = new Date(jourOuvre(new Date(autour.getTime() + jours * JOUR_MS), -1));
  ouvre.setUTCHours(8 + tirage.entier(8), 15 * tirage.entier(4), 0, 0);
  return ouvre;
}
