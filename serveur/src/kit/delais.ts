import type { JourCivil } from "./jour-civil.ts";

/** The day `jours` days later (earlier when negative). The day of the event is not counted. */
export function ajouterJours(jour: JourCivil, jours: number): JourCivil {
  const date = new Date(`${jour}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + jours);
  return date.toISOString().slice(0, 10);
}

/**
 * The day `mois` months later (earlier when negative), date to date, clamped to the last day of the
 * month: 31 January + 1 month is 28 or 29 February.
 */
export function ajouterMois(jour: JourCivil, mois: number): JourCivil {
  const [annee = 0, numero = 1, quantieme = 1] = jour.split("-").map(Number);
  const rang = annee * 12 + (numero - 1) + mois;
  const dernier = new Date(Date.UTC(Math.floor(rang / 12), (rang % 12) + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(Math.floor(rang / 12), rang % 12, Math.min(quantieme, dernier)));
  return date.toISOString().slice(0, 10);
}

/** The last day, included, of a period of `annees` years that begins on `debut`. */
export function dernierJour(debut: JourCivil, annees: number): JourCivil {
  return ajouterJours(ajouterMois(debut, annees * 12), -1);
}

/** The days from `debut` to `fin`; negative when `fin` comes first. */
export function joursEntre(debut: JourCivil, fin: JourCivil): number {
  return (Date.parse(`${fin}T00:00:00Z`) - Date.parse(`${debut}T00:00:00Z`)) / 86_400_000;
}
