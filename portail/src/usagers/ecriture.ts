import { enJour } from "../kit/dates.ts";
import type { Resultat, Vue360 } from "../kit/formes.ts";

type Nomme = Pick<Resultat, "nomNaissance" | "nomUsage" | "prenom">;

/** `Camille MARTIN`: first name, then the name in use in capitals. */
export function nomComplet(personne: Nomme): string {
  return `${personne.prenom} ${(personne.nomUsage ?? personne.nomNaissance).toUpperCase()}`;
}

/** `M.`, `Mme`, or nothing for any other wire value. */
export function civiliteEcrite(code: string): string {
  if (code === "M" || code === "M.") return "M.";
  return /^mme$/i.test(code) ? "Mme" : "";
}

const SELON = { SANS_EMPLOI: "sans emploi", REVENUS: "au vu des revenus" } as const;

/** Whether the duties of the RSA bind the person, who says so and since when. */
// B3-09 B3-10
export function devoirsEcrits({
  soumis,
  selon,
  depuis,
  payeur,
  informeLe,
}: NonNullable<Vue360["devoirs"]>): string {
  if (soumis === null || selon === null) return "Non précisés par l’organisme payeur";
  return [
    soumis ? "Soumis" : "Non soumis",
    selon === "PAYEUR" ? `selon ${payeur ?? "l’organisme payeur"}` : SELON[selon],
    depuis && `depuis le ${enJour(depuis)}`,
    informeLe && `personne informée le ${enJour(informeLe)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** Regions of the official geographic code, by their code. */
const REGIONS: Readonly<Record<string, string>> = {
  "01": "Guadeloupe",
  "02": "Martinique",
  "03": "Guyane",
  "04": "La Réunion",
  "06": "Mayotte",
  "11": "Île-de-France",
  "24": "Centre-Val de Loire",
  "27": "Bourgogne-Franche-Comté",
  "28": "Normandie",
  "32": "Hauts-de-France",
  "44": "Grand Est",
  "52": "Pays de la Loire",
  "53": "Bretagne",
  "75": "Nouvelle-Aquitaine",
  "76": "Occitanie",
  "84": "Auvergne-Rhône-Alpes",
  "93": "Provence-Alpes-Côte d’Azur",
  "94": "Corse",
};

/** A former number with its region and its period, without which it names nobody. */
// B9-06
export function ancienNumeroEcrit({
  numero,
  region,
  debut,
  fin,
}: Vue360["identite"]["anciensNumeros"][number]): string {
  const precisions = [
    region ? (REGIONS[region] ?? region) : "région non précisée",
    debut && `depuis le ${enJour(debut)}`,
    fin && `jusqu’au ${enJour(fin)}`,
  ].filter(Boolean);
  return `${numero} (${precisions.join(", ")})`;
}

/** Ten-digit French numbers in pairs, anything else untouched. */
export function telephoneEcrit(numero: string): string {
  const chiffres = numero.replace(/[\s.]/g, "");
  return /^0\d{9}$/.test(chiffres) ? chiffres.replace(/(\d\d)(?=\d)/g, "$1\u00a0") : numero;
}

/** Of the wire's codes (AT, IN, NT, NQ, QP), only QP says that the person lives in one. */
export function estEnQuartierPrioritaire(code: string | null): boolean {
  return code?.startsWith("QP") ?? false;
}

/** `Oui`, `Non`, or null while nobody knows. */
export function quartierPrioritaireEcrit(code: string | null): string | null {
  if (estEnQuartierPrioritaire(code)) return "Oui";
  return code === "NQ" ? "Non" : null;
}

/** The three paths of an accompaniment, and what comes before them. */
export const PARCOURS: Readonly<Record<string, string>> = {
  PED: "Professionnel",
  PSP: "Socio-professionnel",
  PSO: "Social",
  EO: "Entretien d’orientation",
  IND: "Indéterminé",
};

export const ORGANISMES: Readonly<Record<string, string>> = {
  CD: "Conseil départemental",
  FT: "France Travail",
  ML: "Mission locale",
  CE: "Cap emploi",
  CAF: "Caisse d’allocations familiales",
};
