const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const FRANCAISE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const JOURS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists in the calendar, written YYYY-MM-DD. */
export function estDate(texte: string): boolean {
  const forme = ISO.exec(texte);
  if (!forme) return false;
  const annee = Number(forme[1]);
  const mois = Number(forme[2]);
  const jour = Number(forme[3]);
  if (annee < 1 || jour < 1 || jour > (JOURS[mois - 1] ?? 0)) return false;
  return mois !== 2 || jour < 29 || (annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0));
}

/** YYYY-MM-DD from a French or ISO date; null when it is neither or does not exist. */
export function lireDate(texte: string): string | null {
  const forme = FRANCAISE.exec(texte);
  const iso = forme
    ? `${forme[3]}-${forme[2]?.padStart(2, "0")}-${forme[1]?.padStart(2, "0")}`
    : texte;
  return estDate(iso) ? iso : null;
}
