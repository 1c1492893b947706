/** Seat of each tribunal administratif and the départements of its jurisdiction (CJA R221-3). */
const RESSORTS: readonly (readonly [string, string])[] = [
  ["Amiens", "02 60 80"],
  ["Bastia", "2A 2B"],
  ["Besançon", "25 39 70 90"],
  ["Bordeaux", "24 33 47"],
  ["Caen", "14 50 61"],
  ["Cergy-Pontoise", "92 95"],
  ["Châlons-en-Champagne", "08 10 51 52"],
  ["Clermont-Ferrand", "03 15 43 63"],
  ["Dijon", "21 58 71 89"],
  ["Grenoble", "26 38 73 74"],
  ["Lille", "59 62"],
  ["Limoges", "19 23 36 87"],
  ["Lyon", "01 07 42 69"],
  ["Marseille", "04 05 13"],
  ["Melun", "77 94"],
  ["Montpellier", "11 34 66"],
  ["Montreuil", "93"],
  ["Nancy", "54 55 88"],
  ["Nantes", "44 49 53 72 85"],
  ["Nice", "06"],
  ["Nîmes", "30 48 84"],
  ["Orléans", "18 28 37 41 45"],
  ["Paris", "75"],
  ["Pau", "32 40 64 65"],
  ["Poitiers", "16 17 79 86"],
  ["Rennes", "22 29 35 56"],
  ["Rouen", "27 76"],
  ["Strasbourg", "57 67 68"],
  ["Toulon", "83"],
  ["Toulouse", "09 12 31 46 81 82"],
  ["Versailles", "78 91"],
  ["la Guadeloupe", "971"],
  ["la Martinique", "972"],
  ["la Guyane", "973"],
  ["La Réunion", "974"],
  ["Mayotte", "976"],
];

const PAR_DEPARTEMENT = new Map(
  RESSORTS.flatMap(([siege, codes]) => codes.split(" ").map((code) => [code, siege] as const)),
);

/**
 * The tribunal administratif of the seat of the opérateur's regional directorate, read from the postal
 * code of its address; null when the address has none.
 */
// CONV-11-03
export function tribunalDuSiege(adresse: string | null): string | null {
  const codePostal = /(?:^|\D)(\d{5})(?=\D|$)/.exec(adresse ?? "")?.[1];
  const siege = codePostal && PAR_DEPARTEMENT.get(departementDe(codePostal));
  if (!siege) return null;
  return `Tribunal administratif ${/^[AEIOU]/.test(siege) ? "d’" : "de "}${siege}`;
}

function departementDe(codePostal: string): string {
  if (codePostal.startsWith("97")) return codePostal.slice(0, 3);
  if (codePostal.startsWith("20")) return codePostal < "20200" ? "2A" : "2B";
  return codePostal.slice(0, 2);
}
