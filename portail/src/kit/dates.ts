// Our own words: the first Intl.DateTimeFormat of a page is a sixth of what it computes before it shows a dossier.
const JOURS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const MOIS = [
  ["janvier", "janv."],
  ["février", "févr."],
  ["mars", "mars"],
  ["avril", "avr."],
  ["mai", "mai"],
  ["juin", "juin"],
  ["juillet", "juil."],
  ["août", "août"],
  ["septembre", "sept."],
  ["octobre", "oct."],
  ["novembre", "nov."],
  ["décembre", "déc."],
] as const;

/** `1984-03-01` → `1er mars 1984`; an unreadable value is given back untouched. */
export function enJour(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return `${quantieme(date.getUTCDate(), date.getUTCMonth())} ${date.getUTCFullYear()}`;
}

/** `2026-03-24` → `mardi 24 mars`; an unreadable value is given back untouched. */
export function enJourDeSemaine(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return `${JOURS[date.getUTCDay()]} ${quantieme(date.getUTCDate(), date.getUTCMonth())}`;
}

/** ISO instant → `3 févr. 2026, 14:05`, in the agent's own time zone. */
export function enInstant(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const jour = `${date.getDate()} ${MOIS[date.getMonth()]?.[1]} ${date.getFullYear()}`;
  return `${jour}, ${deux(date.getHours())}:${deux(date.getMinutes())}`;
}

/** ISO instant → the day it falls on in the agent's own time zone, `3 février 2026`. */
export function enJourDe(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return `${quantieme(date.getDate(), date.getMonth())} ${date.getFullYear()}`;
}

const quantieme = (jour: number, mois: number) => `${jour === 1 ? "1er" : jour} ${MOIS[mois]?.[0]}`;

const deux = (nombre: number) => String(nombre).padStart(2, "0");

/** Full years lived on `jour`, both dates ISO `aaaa-mm-jj`. */
export function ageEn(naissance: string, jour: string): number {
  const ecart = Number(jour.slice(0, 4)) - Number(naissance.slice(0, 4));
  return jour.slice(5, 10) < naissance.slice(5, 10) ? ecart - 1 : ecart;
}

/** Today in the agent's own time zone, `aaaa-mm-jj`. */
export function aujourdhui(): string {
  const jour = new Date();
  return `${jour.getFullYear()}-${deux(jour.getMonth() + 1)}-${deux(jour.getDate())}`;
}

/** A known day as people type it, `12/03/1984`; nothing stays nothing. */
export function enSaisie(iso: string | null | undefined): string {
  return iso?.split("-").reverse().join("/") ?? "";
}

/**
 * Reads what people type or paste: `12/03/1984`, `12.3.1984`, `12031984`, `1984-03-12`.
 * Gives ISO, or null for anything else and for a day that does not exist.
 */
export function lireDate(saisie: string): string | null {
  const propre = saisie.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(propre);
  if (iso) return jourExistant(iso[1]!, iso[2]!, iso[3]!);
  const francaise =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(propre) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(propre);
  return francaise ? jourExistant(francaise[3]!, francaise[2]!, francaise[1]!) : null;
}

function jourExistant(annee: string, mois: string, jour: string): string | null {
  const iso = `${annee}-${mois.padStart(2, "0")}-${jour.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
