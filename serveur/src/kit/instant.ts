import { decalageDeParis } from "./heure-de-paris.ts";
import { jourPlausible } from "./jour-civil.ts";

// Java leaves out the seconds of a round minute.
const FORME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;
// The 60th second, which the standard knows, neither of them reads as such.
const ISO =
  /^[\d-]{10}[Tt ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:[Zz]|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)$/;
const LOCALE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

/**
 * An instant as the wire writes it (`yyyy-MM-dd'T'HH:mm:ssZ`, §1.4): `Z`, `+01:00` or `+0100`, with the
 * seconds and their fraction that its language gives; null without a zone, for a day that does not exist, for a
 * year out of 1800 to 2200.
 */
export function lireInstant(texte: string): Date | null {
  if (!FORME.test(texte) || !jourPlausible(texte.slice(0, 10))) return null;
  const instant = new Date(texte.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** Whether a text is an instant of ISO 8601 with its zone, which `Date` and PostgreSQL read alike. */
export function estInstant(texte: string): boolean {
  return ISO.test(texte) && jourPlausible(texte.slice(0, 10)) && !Number.isNaN(Date.parse(texte));
}

/** An hour of Paris without a zone (`yyyy-MM-dd'T'HH:mm:ss`); null for anything else. */
export function lireHeureDeParis(texte: string): Date | null {
  if (!LOCALE.test(texte) || !jourPlausible(texte.slice(0, 10))) return null;
  const commeUtc = new Date(`${texte}Z`);
  if (Number.isNaN(commeUtc.getTime())) return null;
  const proche = new Date(commeUtc.getTime() - decalage(commeUtc) * 60_000);
  return new Date(commeUtc.getTime() - decalage(proche) * 60_000);
}

/** The instant with the offset of Paris: `yyyy-MM-dd'T'HH:mm:ss.SSS+01:00`. */
export function ecrireInstantDeParis(instant: Date): string {
  const minutes = decalage(instant);
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  return `${local}+${String(minutes / 60).padStart(2, "0")}:00`;
}

/** Minutes that Paris is ahead of UTC: 60 or 120. */
function decalage(instant: Date): number {
  return Math.round(decalageDeParis(instant) / 3_600_000) * 60;
}
