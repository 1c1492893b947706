import { simplifierEntete } from "../../../kit/csv/separateur.ts";
import {
  type Devoirs,
  departementDeCommune,
  estNumeroNational,
  normaliserAncienNumero,
  normaliserNir,
  REGIONS,
  type SourceUsager,
  type UsagerRecu,
} from "../../../modules/usagers/reception.ts";
import { lireDate } from "../../dates.ts";
import { forme, libelle, texte } from "../champs.ts";
import type { ChampCsv } from "./colonnes.ts";

const OUI = new Set(["oui", "o", "1", "vrai", "true", "x"]);
const NON = new Set(["non", "n", "0", "faux", "false", ""]);
const TEXTES = [
  ["nomNaissance", texte(200)],
  ["prenom", texte(200)],
  ["nomUsage", libelle(200)],
  ["voie", libelle(200)],
  ["complement", libelle(200)],
  ["commune", libelle(200)],
  ["codePostal", forme(/^(\d{4,5})?$/, "un code postal à cinq chiffres")],
  ["courriel", forme(/^([^\s@]{1,100}@[^\s@]{1,150})?$/, "une adresse électronique")],
  ["telephone", forme(/^(\+?[\d .()/-]{4,30})?$/, "un numéro de téléphone")],
] as const;

// Compared as headers are: without case, accent nor dot.
const MONSIEUR = new Set(["m", "mr", "monsieur", "h", "homme", "masculin", "1"]);
const MADAME = new Set(["mme", "mlle", "madame", "mademoiselle", "f", "femme", "feminin", "2"]);

export type LireCellule = (champ: ChampCsv) => string;

/** A person from one row of a CSV, or a French phrase naming the first wrong column. */
export function usagerDuCsv(
  lire: LireCellule,
  source: SourceUsager,
  departementDeLaSource: string | null,
): UsagerRecu | string {
  for (const [champ, verifier] of TEXTES) {
    const motif = verifier(lire(champ));
    if (motif) return `« ${champ} » ${motif}`;
  }
  const dateNaissance = lireDate(lire("dateNaissance"));
  if (!dateNaissance)
    return "« dateNaissance » doit être une date existante, JJ/MM/AAAA ou AAAA-MM-JJ";
  const nir = lire("nir") === "" ? null : normaliserNir(lire("nir"), { provisoires: true });
  if (nir && !nir.ok)
    return nir.refus === "NIR_CLE"
      ? "« nir » a une clé fausse"
      : "« nir » n’a pas la forme d’un NIR";
  const numero = lire("numeroFranceTravail").replace(/\s/g, "");
  if (numero !== "" && !estNumeroNational(numero))
    return "« numeroFranceTravail » doit compter onze chiffres";
  const ancien = lire("ancienNumero");
  const ancienNumero = normaliserAncienNumero(ancien);
  if (ancien !== "" && !ancienNumero)
    return "« ancienNumero » doit compter sept chiffres puis un chiffre ou une lettre";
  const region = lire("regionNumero");
  if (region !== "" && !REGIONS.includes(region))
    return "« regionNumero » doit être un code INSEE de région";
  const millesime = lire("millesime");
  if (!/^((19|20|21)\d\d)?$/.test(millesime)) return "« millesime » doit être une année";
  if (!nir && numero === "") return "« nir » ou « numeroFranceTravail » est nécessaire";
  const civilite = civiliteDe(lire("civilite"), nir?.nir);
  if (civilite === null)
    return lire("civilite") === ""
      ? "« civilite » est nécessaire quand « nir » est vide"
      : "« civilite » doit être M. ou Mme";
  const rsaLu = lire("rsa").toLowerCase();
  if (!OUI.has(rsaLu) && !NON.has(rsaLu)) return "« rsa » doit être oui ou non";
  const devoirsLus = lire("devoirs").toLowerCase();
  if (!OUI.has(devoirsLus) && !NON.has(devoirsLus)) return "« devoirs » doit être oui ou non";
  const codeInsee = lire("codeInsee").toUpperCase();
  if (codeInsee !== "" && !departementDeCommune(codeInsee))
    return "« codeInsee » doit être un code INSEE de commune";
  const departement = departementDeCommune(codeInsee) ?? departementDeLaSource;
  const rsa = rsaLu === "" ? null : OUI.has(rsaLu);
  if (rsa && !departement) return "« codeInsee » est nécessaire pour un bénéficiaire du RSA";
  return {
    cle: null,
    nir: nir?.nir ?? null,
    certifie: false,
    civilite,
    nomNaissance: lire("nomNaissance"),
    nomUsage: lire("nomUsage") || null,
    prenom: lire("prenom"),
    dateNaissance,
    numeroFranceTravail: numero || null,
    anciensNumeros: ancienNumero
      ? [{ numero: ancienNumero, region: region || null, debut: null, fin: null }]
      : null,
    adresse: adresseDe(lire, codeInsee, millesime || source.le.slice(0, 4)),
    courriel: lire("courriel") || null,
    telephone: lire("telephone") || null,
    departement,
    rsa,
    rsaDepartement: rsa ? departement : null,
    rsaRecuLe: null,
    devoirs:
      rsa && devoirsLus !== "" ? devoirsDits(OUI.has(devoirsLus), source.le.slice(0, 10)) : null,
    referentId: null,
    inscription: null,
    rqth: null,
    source,
  };
}

/** As said, or as the first digit of the NIR tells when nothing is; null when neither does. */
function civiliteDe(dite: string, nir: string | undefined): "M." | "MME" | null {
  const lue = simplifierEntete(dite);
  if (MONSIEUR.has(lue)) return "M.";
  if (MADAME.has(lue)) return "MME";
  if (dite !== "" || !nir) return null;
  return Number(nir[0]) % 2 === 1 ? "M." : "MME";
}

// B3-09
function devoirsDits(soumis: boolean, depuis: string): Devoirs {
  return { soumis, depuis, payeur: null, informeLe: null, revenuMensuel: null, sansEmploi: null };
}

function adresseDe(
  lire: LireCellule,
  codeInsee: string,
  millesime: string,
): Record<string, string | number> | null {
  const codePostal = lire("codePostal");
  if (codeInsee === "" && codePostal === "" && lire("commune") === "") return null;
  return {
    codeInseeCommune: codeInsee,
    ...(codeInsee && { millesimeCommune: Number(millesime) }),
    codePostal: /^\d{4}$/.test(codePostal) ? `0${codePostal}` : codePostal,
    complementAdresse: lire("complement"),
    complementDestinataire: "",
    complementDistribution: "",
    indicateurResidentQPV: "NT",
    libelleCommune: lire("commune"),
    libellePays: "FRANCE",
    numeroTypeLibelleVoie: lire("voie"),
  };
}
