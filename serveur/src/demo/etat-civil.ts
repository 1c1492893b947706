import { cleNir } from "../modules/usagers/reception.ts";
import type { Tirage } from "./tirage.ts";

const DEBUTS = [
  "Bra",
  "Cor",
  "Dal",
  "Fré",
  "Gué",
  "Hou",
  "Lam",
  "Mar",
  "Nol",
  "Pré",
  "Quin",
  "Rou",
  "Sal",
  "Ver",
  "Wim",
  "Zél",
];
const MILIEUX = ["be", "di", "fou", "ga", "la", "mon", "no", "pi", "ra", "so", "ti", "va"];
const FINS = [
  "court",
  "dier",
  "gnoux",
  "lain",
  "mé",
  "quier",
  "roc",
  "sart",
  "tel",
  "vaux",
  "wart",
  "zin",
];
const FEMININS = [
  "Aélis",
  "Brunelle",
  "Célianne",
  "Doriane",
  "Eulaine",
  "Florianne",
  "Isaure",
  "Mélisende",
  "Oriane",
  "Solenne",
];
const MASCULINS = [
  "Adelin",
  "Briac",
  "Corentin",
  "Emeric",
  "Florimond",
  "Gaubert",
  "Isambert",
  "Landry",
  "Perrin",
  "Tancrède",
];

const MOIS = 12;
const ANNEES = 52;
const PREMIERE_ANNEE = 1955;
const ORDRES = 999;
const PAYS = 10;
// Prime with the product below, so that the ranks give each number once.
const PAS = 1_000_003;
const NOMBRE = 2 * MOIS * ANNEES * ORDRES * PAYS;

export interface EtatCivil {
  nir: string;
  civilite: string;
  nomNaissance: string;
  nomUsage: string | null;
  prenom: string;
  dateNaissance: string;
}

/** A made-up person: invented name, and a NIR « born abroad » in no country (99 990 to 99 999). */
// B9-02
export function etatCivil(rang: number, tirage: Tirage): EtatCivil {
  let reste = Number((BigInt(rang) * BigInt(PAS)) % BigInt(NOMBRE));
  const prendre = (borne: number) => {
    const valeur = reste % borne;
    reste = Math.floor(reste / borne);
    return valeur;
  };
  const sexe = prendre(2) + 1;
  const mois = String(prendre(MOIS) + 1).padStart(2, "0");
  const annee = PREMIERE_ANNEE + prendre(ANNEES);
  const ordre = String(prendre(ORDRES) + 1).padStart(3, "0");
  const nir = `${sexe}${String(annee % 100).padStart(2, "0")}${mois}99${990 + reste}${ordre}`;
  const femme = sexe === 2;
  return {
    nir: nir + cleNir(nir),
    civilite: femme ? "MME" : "M.",
    nomNaissance: nomInvente(tirage),
    nomUsage: tirage.chance(15) ? nomInvente(tirage) : null,
    prenom: tirage.parmi(femme ? FEMININS : MASCULINS),
    dateNaissance: `${annee}-${mois}-${String(tirage.entier(28) + 1).padStart(2, "0")}`,
  };
}

function nomInvente(tirage: Tirage): string {
  const nom = tirage.parmi(DEBUTS) + tirage.parmi(MILIEUX) + tirage.parmi(FINS);
  return tirage.chance(4)
    ? `de la ${nom}`
    : tirage.chance(4)
      ? `${nom}-${tirage.parmi(DEBUTS)}zin`
      : nom;
}
