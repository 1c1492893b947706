import { lireInstant } from "../../kit/instant.ts";
import { jourPlausible } from "../../kit/jour-civil.ts";

/** What a value should be, in French, when it is not; null when it is. */
export type Verification = (valeur: unknown) => string | null;

export interface Champ {
  verifier: Verification;
  obligatoire?: boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const CONTROLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd\ud800-\udfff]/u;

/** A text that says something: blanks alone are no text. */
export function texte(max: number, min = 1): Verification {
  const attendu = `doit être un texte de ${min} à ${max} caractères, sans caractère de contrôle`;
  return (valeur) =>
    estTexte(valeur, max) && valeur.length >= min && /\S/.test(valeur) ? null : attendu;
}

/** A text that may be empty or blank. */
export function libelle(max: number): Verification {
  const attendu = `doit être un texte de ${max} caractères au plus, sans caractère de contrôle`;
  return (valeur) => (estTexte(valeur, max) ? null : attendu);
}

function estTexte(valeur: unknown, max: number): valeur is string {
  return typeof valeur === "string" && valeur.length <= max && !CONTROLE.test(valeur);
}

/** A text of this pattern; `attendu` completes « doit être ». */
export function forme(motif: RegExp, attendu: string): Verification {
  return (valeur) =>
    typeof valeur === "string" && motif.test(valeur) ? null : `doit être ${attendu}`;
}

/** One of these values. */
export function parmi(...valeurs: string[]): Verification {
  return (valeur) =>
    valeurs.includes(valeur as string)
      ? null
      : `doit valoir ${valeurs.map((v) => `« ${v} »`).join(", ")}`;
}

export const date: Verification = (valeur) =>
  typeof valeur === "string" && jourPlausible(valeur)
    ? null
    : "doit être une date existante, AAAA-MM-JJ, de 1800 à 2200";

export const booleen: Verification = (valeur) =>
  typeof valeur === "boolean" ? null : "doit être true ou false";

/** An integer, both ends included; `quoi` says what it counts. */
export function entre(min: number, max: number, quoi = "nombre entier"): Verification {
  return (valeur) =>
    Number.isInteger(valeur) && (valeur as number) >= min && (valeur as number) <= max
      ? null
      : `doit être un ${quoi}, de ${min} à ${max}`;
}

const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant of a day that exists, with its zone; the seconds may be left out. */
export const instant: Verification = (valeur) => {
  const [, minute, secondes = ":00", zone] =
    (typeof valeur === "string" && INSTANT.exec(valeur)) || [];
  return lireInstant(`${minute}${secondes}${zone}`)
    ? null
    : "doit être un instant ISO 8601 avec son fuseau";
};

export const objetLibre: Verification = (valeur) =>
  estObjet(valeur) &&
  !CONTROLE.test(JSON.stringify(valeur)) &&
  !/\\u00[01]/.test(JSON.stringify(valeur))
    ? null
    : "doit être un objet";

export const valeurLibre: Verification = (valeur) =>
  valeur === undefined ? "doit être donné" : null;

/** Null, or what the other check accepts. */
export function ouNul(verifier: Verification): Verification {
  return (valeur) => (valeur === null ? null : verifier(valeur));
}

/** A list of so many elements, each accepted by this check. */
export function liste(verifier: Verification, min = 0, max = Infinity): Verification {
  return (valeur) => {
    if (!Array.isArray(valeur)) return "doit être une liste";
    if (valeur.length < min || valeur.length > max) {
      return max < Infinity
        ? `doit compter de ${min} à ${max} éléments`
        : `doit compter au moins ${min} élément`;
    }
    for (const element of valeur) {
      const erreur = verifier(element);
      if (erreur) return `: chaque élément ${erreur}`;
    }
    return null;
  };
}

/** An object whose fields are these; the refusal names the field. */
export function objet(champs: Record<string, Champ>): Verification {
  const schema = creerSchema(champs);
  return (valeur) => {
    if (!estObjet(valeur)) return "doit être un objet";
    const erreur = verifierChamps(valeur, schema);
    return erreur && `: ${erreur}`;
  };
}

export interface Schema {
  champs: ReadonlyMap<string, Champ>;
  obligatoires: readonly string[];
}

/** The fields of a line, and which of them it must have. */
export function creerSchema(champs: Record<string, Champ>): Schema {
  const noms = Object.keys(champs).filter((nom) => champs[nom]?.obligatoire);
  return { champs: new Map(Object.entries(champs)), obligatoires: noms };
}

/** First field that is unknown, wrong or missing, as a French phrase that never shows its value. */
export function verifierChamps(valeur: Record<string, unknown>, schema: Schema): string | null {
  for (const nom in valeur) {
    const champ = schema.champs.get(nom);
    if (champ === undefined)
      return /^\w{1,40}$/.test(nom)
        ? `champ inconnu « ${nom} »`
        : "champ inconnu, au nom illisible";
    const erreur = champ.verifier(valeur[nom]);
    if (erreur !== null) return `« ${nom} » ${erreur}`;
  }
  for (const nom of schema.obligatoires)
    if (valeur[nom] === undefined) return `champ « ${nom} » manquant`;
  return null;
}

/** Whether a value is a JSON object: neither null, nor a list. */
export function estObjet(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === "object" && valeur !== null && !Array.isArray(valeur);
}
