import { type JourCivil, jourCivil } from "./jour-civil.ts";

const MOIS = new Intl.DateTimeFormat("fr-FR", { month: "long", timeZone: "UTC" });
const HEURE = new Intl.DateTimeFormat("fr-FR", { timeStyle: "short", timeZone: "Europe/Paris" });

/** A day as a sentence says it: `2026-03-01` → `1er mars 2026`. */
export function ecrireJour(jour: JourCivil): string {
  const [annee, , quantieme] = jour.split("-").map(Number);
  return `${quantieme === 1 ? "1er" : quantieme} ${MOIS.format(new Date(jour))} ${annee}`;
}

/** An instant as a sentence says it, at the hour of Paris: `1er mars 2026 à 14:05`. */
export function ecrireInstant(instant: Date): string {
  return `${ecrireJour(jourCivil(instant))} à ${HEURE.format(instant)}`;
}
