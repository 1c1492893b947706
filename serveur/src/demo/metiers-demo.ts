import { creerTirage } from "./tirage.ts";

/** A few occupations under their codes of ROME, and what one knows how to do in them. */
const METIERS = [
  ["D1106", "Vendeur / Vendeuse en épicerie", "Tenir une caisse", "Mettre en rayon"],
  ["K1304", "Employé familial / Employée familiale", "Entretenir un logement", "Repasser le linge"],
  [
    "N4105",
    "Conducteur-livreur / Conductrice-livreuse",
    "Organiser une tournée",
    "Charger un véhicule",
  ],
  [
    "G1602",
    "Commis / Commise de cuisine",
    "Préparer une garniture",
    "Appliquer les règles d’hygiène",
  ],
  ["F1703", "Maçon / Maçonne", "Lire un plan", "Monter un mur"],
  ["M1607", "Secrétaire", "Accueillir un public", "Tenir un agenda"],
  ["K1303", "Garde d’enfant", "Veiller à la sécurité d’un enfant", "Animer un groupe"],
  [
    "A1203",
    "Agent / Agente d’entretien des espaces verts",
    "Tailler une haie",
    "Entretenir un outil",
  ],
] as const;

export type MetierDemo = {
  readonly code: string;
  readonly libelle: string;
  readonly competences: readonly string[];
};

/** The occupation that a person of the demonstration looks for, as each of their pages says. */
export function metierDemo(graine: number, rang: number): MetierDemo {
  const [code, libelle, ...competences] = creerTirage(graine ^ 0x4d_45_54, rang).parmi(METIERS);
  return { code, libelle, competences };
}
