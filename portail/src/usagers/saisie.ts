import { aujourdhui, lireDate } from "../kit/dates.ts";
import type { Criteres } from "../kit/formes.ts";
import { defautDuNir, normaliserNir } from "./nir.ts";

export type Mode = Criteres["mode"];

/** What the agent typed, as typed: kept in memory only, never in an address or in storage. */
export interface Saisie {
  mode: Mode;
  nir: string;
  numero: string;
  ancien: string;
  nom: string;
  prenom: string;
  naissance: string;
}

export type ChampDeSaisie = Exclude<keyof Saisie, "mode">;
export type Defauts = Partial<Record<ChampDeSaisie, string>>;

export const SAISIE_VIDE: Saisie = {
  mode: "nir",
  nir: "",
  numero: "",
  ancien: "",
  nom: "",
  prenom: "",
  naissance: "",
};

/** Turns what was typed into search criteria, or says field by field what is missing. */
export function lireSaisie(saisie: Saisie): { criteres: Criteres } | { defauts: Defauts } {
  if (saisie.mode === "numero") return lireNumero(saisie);
  const defauts: Defauts = {};
  const naissance = lireDate(saisie.naissance);
  const nir = normaliserNir(saisie.nir);
  // B9-05 B9-06
  const ancien = saisie.ancien.replace(/\s/g, "").toUpperCase();
  const nom = saisie.nom.trim();
  const prenom = saisie.prenom.trim();
  if (saisie.mode === "nir") {
    const defaut = defautDuNir(nir);
    if (defaut !== null) defauts.nir = defaut;
  } else if (saisie.mode === "ancien-numero") {
    if (!/^\d{7}[0-9A-Z]$/.test(ancien))
      defauts.ancien = "L’ancien numéro compte sept chiffres, puis un chiffre ou une lettre.";
  } else if (nom === "") defauts.nom = "Saisissez le nom de naissance ou le nom d’usage.";
  if (naissance === null)
    defauts.naissance =
      saisie.naissance.trim() === ""
        ? "Saisissez la date de naissance."
        : "Cette date n’existe pas. Saisissez-la au format jj/mm/aaaa.";
  else if (naissance > aujourdhui()) defauts.naissance = "Cette date n’est pas encore passée.";
  if (naissance === null || Object.keys(defauts).length > 0) return { defauts };
  if (saisie.mode === "nir") return { criteres: { mode: "nir", nir, dateNaissance: naissance } };
  if (saisie.mode === "ancien-numero")
    return {
      criteres: { mode: "ancien-numero", ancienNumero: ancien, dateNaissance: naissance },
    };
  const identite = { mode: "identite", nom, dateNaissance: naissance } as const;
  return { criteres: prenom === "" ? identite : { ...identite, prenom } };
}

// B9-05, B9-06: the older 8-character number is regional, it names nobody by itself.
function lireNumero(saisie: Saisie): { criteres: Criteres } | { defauts: Defauts } {
  const numero = saisie.numero.replace(/\s/g, "");
  if (/^\d{11}$/.test(numero)) return { criteres: { mode: "numero", numeroFranceTravail: numero } };
  const defaut =
    numero === ""
      ? "Saisissez le numéro France Travail."
      : "Le numéro France Travail compte 11 chiffres.";
  return { defauts: { numero: defaut } };
}
