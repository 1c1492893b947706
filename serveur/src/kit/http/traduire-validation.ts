import type { FastifySchemaValidationError } from "fastify/types/schema.js";

const TYPES: Record<string, string> = {
  string: "une chaîne de caractères",
  integer: "un nombre entier",
  number: "un nombre",
  boolean: "un booléen",
  object: "un objet",
  array: "un tableau",
};

const FORMATS: Record<string, string> = {
  date: "doit être une date existante au format AAAA-MM-JJ, de 1800 à 2200",
  siret: "doit être un SIRET de quatorze chiffres à la clé juste",
  "date-time": "doit être un instant existant, AAAA-MM-JJTHH:MM:SS et son fuseau, de 1800 à 2200",
};

type Erreur = FastifySchemaValidationError & {
  readonly parentSchema?: { readonly title?: string; readonly properties?: object };
};

/**
 * One French sentence for a refused input (`partie`: of the body, or of the headers). It names the field by its whole
 * path, never the value received.
 */
export function traduireValidation(erreurs: readonly Erreur[], partie = "body"): string {
  const [erreur] = erreurs;
  if (!erreur) return "La requête n’est pas valide.";
  const chemin = erreur.instancePath.replace(/^\//, "").replaceAll("/", ".");
  // A header is known here in lower case: its contract keeps in its title how the wire writes it.
  const champ = (partie === "headers" && titreDe(erreurs)) || chemin;
  const parametres = erreur.params as Record<string, unknown>;
  const genre = partie === "headers" ? "L’en-tête" : "Le champ";
  const sujet = champ === "" ? "Le corps de la requête" : `${genre} « ${champ} »`;
  const dedans = (nom: unknown) => `Le champ « ${champ === "" ? "" : `${champ}.`}${String(nom)} »`;
  const limite = String(parametres.limit);
  switch (erreur.keyword) {
    case "required":
      return `${dedans(parametres.missingProperty)} est obligatoire.`;
    case "type":
      return `${sujet} doit être ${nommerTypes(parametres.type)}.`;
    case "format":
      return `${sujet} ${FORMATS[String(parametres.format)] ?? "n’a pas le format attendu"}.`;
    case "pattern":
      return `${sujet} n’a pas le format attendu.`;
    case "maxLength":
      return `${sujet} ne doit pas dépasser ${limite} caractères.`;
    case "minLength":
      return `${sujet} ne doit pas être vide.`;
    case "minimum":
      return `${sujet} doit valoir au moins ${limite}.`;
    case "maximum":
      return `${sujet} doit valoir au plus ${limite}.`;
    case "minItems":
      return `${sujet} doit compter au moins ${limite} éléments.`;
    case "maxItems":
      return `${sujet} doit compter au plus ${limite} éléments.`;
    case "minProperties": {
      const noms = Object.keys(erreur.parentSchema?.properties ?? {});
      return `${sujet} doit porter au moins l’un de : ${noms.join(", ")}.`;
    }
    case "enum":
      return `${sujet} doit valoir l’une de : ${enumerer(parametres.allowedValues as unknown[])}.`;
    // One of several literals: each says what it would have accepted.
    case "const":
      return `${sujet} doit valoir l’une de : ${enumerer(constantes(erreurs, erreur.instancePath))}.`;
    case "additionalProperties":
      return `${dedans(parametres.additionalProperty)} n’est pas attendu.`;
    default:
      return `${sujet} n’est pas valide.`;
  }
}

/** A type, or several; that of what may also be absent is left out. */
function nommerTypes(type: unknown): string {
  const types = [type].flat().filter((nom) => nom !== "null");
  return types.map((nom) => TYPES[String(nom)] ?? String(nom)).join(" ou ");
}

function enumerer(valeurs: readonly unknown[]): string {
  return valeurs.filter((valeur) => valeur !== null && valeur !== "").join(", ");
}

function titreDe(erreurs: readonly Erreur[]): string | undefined {
  return erreurs.find(({ parentSchema }) => parentSchema?.title)?.parentSchema?.title;
}

function constantes(erreurs: readonly FastifySchemaValidationError[], chemin: string): unknown[] {
  return erreurs
    .filter(({ keyword, instancePath }) => keyword === "const" && instancePath === chemin)
    .map(({ params }) => (params as Record<string, unknown>).allowedValue);
}
