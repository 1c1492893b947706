import { ajouterJours } from "./delais.ts";
import type { JourCivil } from "./jour-civil.ts";

const FIXES = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const MOBILES = [1, 39, 50];
/** Abolition of slavery, by overseas département. */
const ABOLITION: Readonly<Record<string, string>> = {
  "971": "05-27",
  "972": "05-22",
  "973": "06-10",
  "974": "12-20",
  "976": "04-27",
};
const ALSACE_MOSELLE = ["57", "67", "68"];

/** The public holidays of a year in a département (C. trav. L3133-1, L3134-13, L3422-2). */
// AMB-13
export function joursFeries(annee: number, departement: string | null): Set<JourCivil> {
  const paques = dimancheDePaques(annee);
  const jours = [
    ...FIXES.map((quantieme) => `${annee}-${quantieme}`),
    ...MOBILES.map((rang) => ajouterJours(paques, rang)),
  ];
  const abolition = departement === null ? undefined : ABOLITION[departement];
  if (abolition) jours.push(`${annee}-${abolition}`);
  if (departement !== null && ALSACE_MOSELLE.includes(departement)) {
    jours.push(ajouterJours(paques, -2), `${annee}-12-26`);
  }
  return new Set(jours);
}

/** Whether people work on this day: neither a Saturday or Sunday, nor a holiday of the département. */
export function estOuvre(jour: JourCivil, departement: string | null): boolean {
  const semaine = new Date(`${jour}T00:00:00Z`).getUTCDay();
  return (
    semaine !== 0 && semaine !== 6 && !joursFeries(Number(jour.slice(0, 4)), departement).has(jour)
  );
}

// Meeus, for the Gregorian calendar.
function dimancheDePaques(annee: number): JourCivil {
  const a = annee % 19;
  const siecle = Math.floor(annee / 100);
  const reste = annee % 100;
  const h =
    (19 * a + siecle - Math.floor(siecle / 4) - Math.floor((8 * siecle + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (siecle % 4) + 2 * Math.floor(reste / 4) - h - (reste % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const rang = h + l - 7 * m + 90;
  const mois = Math.floor(rang / 25);
  const quantieme = (h + l - 7 * m + 33 * mois + 19) % 32;
  return `${annee}-${String(mois).padStart(2, "0")}-${String(quantieme).padStart(2, "0")}`;
}
