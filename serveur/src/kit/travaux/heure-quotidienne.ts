const HEURE = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** When daily tasks start, on the clocks of Paris. */
const DEBUT = "02:15";
const UNE_HEURE_MS = 3_600_000;

/** Instants among which one is 02:15 in Paris, or the first after it the night 02:15 does not exist. */
export const CRON_QUOTIDIEN = "15 0,1 * * *";
export const CRON_HORAIRE = "7 * * * *";

/**
 * True for exactly one of the instants of CRON_QUOTIDIEN each day: cron lines are in UTC, and Paris
 * changes its hour twice a year.
 */
export function estHeureQuotidienne(instant: Date): boolean {
  const avant = new Date(instant.getTime() - UNE_HEURE_MS);
  return HEURE.format(instant) >= DEBUT && HEURE.format(avant) < DEBUT;
}
