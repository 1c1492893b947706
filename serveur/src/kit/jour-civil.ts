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

function joursDuMois(annee: number, mois: number): number {
  return new Date(Date.UTC(annee, mois, 0)).getUTCDate();
}

/** Date to date, clamped to the last day of the month: 31 January + 1 month = 28 or 29 February. */
export function ajouterMois(jour: JourCivil, mois: number): JourCivil {
  const [annee = 0, moisDepart = 0, quantieme = 0] = jour.split("-").map(Number);
  const rang = annee * 12 + moisDepart - 1 + mois;
  const anneeArrivee = Math.floor(rang / 12);
  const moisArrivee = (rang % 12) + 1;
  const borne = Math.min(quantieme, joursDuMois(anneeArrivee, moisArrivee));
  return [
    String(anneeArrivee).padStart(4, "0"),
    String(moisArrivee).padStart(2, "0"),
    String(borne).padStart(2, "0"),
  ].join("-");
}

export function ajouterJours(jour: JourCivil, jours: number): JourCivil {
  const instant = new Date(`${jour}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + jours);
  return instant.toISOString().slice(0, 10);
}
