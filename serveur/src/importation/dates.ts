import { jourPlausible } from "../kit/jour-civil.ts";

const FRANCAISE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** YYYY-MM-DD from a French or ISO date; null when it is neither, or a day that nobody can mean. */
export function lireDate(texte: string): string | null {
  const forme = FRANCAISE.exec(texte);
  const iso = forme
    ? `${forme[3]}-${forme[2]?.padStart(2, "0")}-${forme[1]?.padStart(2, "0")}`
    : texte;
  return jourPlausible(iso) ? iso : null;
}
