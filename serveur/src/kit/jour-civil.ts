/** A civil date of Europe/Paris, written `YYYY-MM-DD`; comparable as text. */
export type JourCivil = string;

const formatParis = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });
let dernier = { minute: Number.NaN, jour: "" };

/** The civil date in Paris of an instant. Days change on a minute, so one minute is computed once. */
export function jourCivil(instant: Date): JourCivil {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== dernier.minute) dernier = { minute, jour: formatParis.format(instant) };
  return dernier.jour;
}
