import { jourPlausible } from "../../../kit/jour-civil.ts";
import { PROFILS, type Profil } from "./droit.ts";

/** One row of a file of accounts: a person, and a right when a module is named. */
export type LigneCompte = {
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly identifiant: string;
  readonly siret: string | null;
  readonly fonction: string;
  readonly mission: string | null;
  readonly statut: string | null;
  readonly droit: {
    readonly module: string;
    readonly profil: Profil;
    readonly finalite: string;
    readonly motif: string;
    readonly fin: string;
    readonly ecartMotif: string | null;
  } | null;
};

const SYNONYMES: Readonly<Record<string, readonly string[]>> = {
  nom: ["nom", "nomdefamille"],
  prenom: ["prenom"],
  courriel: ["courriel", "email", "mail", "adresseelectronique", "mel"],
  identifiant: ["identifiant", "uid", "login", "matricule"],
  siret: ["siret"],
  fonction: ["fonction", "poste"],
  mission: ["mission"],
  statut: ["statut"],
  module: ["module", "outil"],
  profil: ["profil"],
  finalite: ["finalite"],
  motif: ["motif"],
  fin: ["fin", "datedefin", "echeance"],
  ecart: ["ecart", "motifdecart"],
};
const NECESSAIRES = ["nom", "prenom", "courriel", "identifiant"];
const STATUTS = ["fonctionnaire", "contractuel", "prestataire", "interimaire"];

export type PlacesCompte = ReadonlyMap<string, number>;

/** Where each column stands, from simplified headers; a French sentence when one is missing or twice there. */
export function placerColonnes(entetes: readonly string[]): PlacesCompte | string {
  const places = new Map<string, number>();
  for (const [rang, entete] of entetes.entries()) {
    const [champ] = Object.entries(SYNONYMES).find(([, noms]) => noms.includes(entete)) ?? [];
    if (champ && places.has(champ)) return `Deux colonnes donnent « ${champ} ».`;
    if (champ) places.set(champ, rang);
  }
  const absentes = NECESSAIRES.filter((champ) => !places.has(champ));
  return absentes.length > 0
    ? `Colonnes nécessaires absentes de l’en-tête : ${absentes.join(", ")}.`
    : places;
}

/** The row as an account, or a French sentence naming the first wrong column. */
export function lireLigneCompte(
  cellules: readonly string[],
  places: PlacesCompte,
): LigneCompte | string {
  const lire = (champ: string) => cellules[places.get(champ) ?? -1]?.trim() ?? "";
  for (const champ of NECESSAIRES) if (lire(champ) === "") return `« ${champ} » est vide`;
  if (!/^[^\s@]{1,100}@[^\s@]{1,150}$/.test(lire("courriel")))
    return "« courriel » doit être une adresse électronique";
  const siret = lire("siret").replace(/\s/g, "");
  if (siret !== "" && !/^\d{14}$/.test(siret)) return "« siret » doit compter quatorze chiffres";
  const statut = lire("statut").toLowerCase();
  if (statut !== "" && !STATUTS.includes(statut)) return `« statut » : ${STATUTS.join(", ")}`;
  const droit = lire("module") === "" ? null : lireDroit(lire);
  if (typeof droit === "string") return droit;
  return {
    nom: lire("nom"),
    prenom: lire("prenom"),
    courriel: lire("courriel"),
    identifiant: lire("identifiant"),
    siret: siret || null,
    fonction: lire("fonction"),
    mission: lire("mission") || null,
    statut: statut || null,
    droit,
  };
}

function lireDroit(lire: (champ: string) => string): LigneCompte["droit"] | string {
  const profil = (lire("profil").toLowerCase() || "consultation") as Profil;
  if (!PROFILS.includes(profil)) return `« profil » : ${PROFILS.join(" ou ")}`;
  const fin = lireJour(lire("fin"));
  if (fin === null) return "« fin » doit être une date existante, JJ/MM/AAAA ou AAAA-MM-JJ";
  if (lire("motif") === "") return "« motif » est vide";
  return {
    module: lire("module"),
    profil,
    finalite: lire("finalite") || "PARCOURS",
    motif: lire("motif"),
    fin,
    ecartMotif: lire("ecart") || null,
  };
}

function lireJour(texte: string): string | null {
  const [, j, m, a] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(texte) ?? [];
  const jour = a ? `${a}-${m}-${j}` : texte;
  return jourPlausible(jour) ? jour : null;
}
