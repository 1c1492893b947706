import { heureDeParis } from "./heure-de-paris.ts";

/** A civil date of Europe/Paris, written `YYYY-MM-DD`; comparable as text. */
export type JourCivil = string;

const FORME = /^(\d{4})-(\d\d)-(\d\d)$/;
const DERNIERS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the calendar, from year 1 on: year zero, PostgreSQL refuses it. */
export function jourExiste(texte: string): boolean {
  const [, an, lune, quantieme] = FORME.exec(texte) ?? [];
  const [annee, mois, jour] = [Number(an), Number(lune), Number(quantieme)];
  if (!(annee >= 1) || jour < 1 || jour > (DERNIERS[mois - 1] ?? 0)) return false;
  return mois !== 2 || jour < 29 || (annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0));
}

/** Whether it is a day that somebody may mean, from 1800 to 2200: any other is a slip of the keyboard. */
export function jourPlausible(texte: string): boolean {
  return texte >= "1800-01-01" && texte <= "2200-12-31" && jourExiste(texte);
}

let dernier = { minute: Number.NaN, jour: "" };

/** The civil date in Paris of an instant. Days change on a minute, so one minute is computed once. */
export function jourCivil(instant: Date): JourCivil {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== dernier.minute) dernier = { minute, jour: heureDeParis(instant).slice(0, 10) };
  return dernier.jour;
}
