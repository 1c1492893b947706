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
  "date-time": "doit être un instant existant, AAAA-MM-JJTHH:MM:SS et son fuseau, de 1800 à 2200",
};

/** One French sentence for a refused input. It names the field, never the value received. */
export function traduireValidation(erreurs: readonly FastifySchemaValidationError[]): string {
  const [erreur] = erreurs;
  if (!erreur) return "La requête n’est pas valide.";
  const champ = erreur.instancePath.replace(/^\//, "").replaceAll("/", ".");
  const parametres = erreur.params as Record<string, unknown>;
  const sujet = champ === "" ? "Le corps de la requête" : `Le champ « ${champ} »`;
  switch (erreur.keyword) {
    case "required":
      return `Le champ « ${String(parametres.missingProperty)} » est obligatoire.`;
    case "type":
      return `${sujet} doit être ${TYPES[String(parametres.type)] ?? String(parametres.type)}.`;
    case "format":
      return `${sujet} ${FORMATS[String(parametres.format)] ?? "n’a pas le format attendu"}.`;
    case "pattern":
      return `${sujet} n’a pas le format attendu.`;
    case "maxLength":
      return `${sujet} ne doit pas dépasser ${String(parametres.limit)} caractères.`;
    case "minLength":
      return `${sujet} ne doit pas être vide.`;
    case "enum":
      return `${sujet} doit valoir l’une de : ${(parametres.allowedValues as unknown[]).join(", ")}.`;
    // One of several literals: each says what it would have accepted.
    case "const":
      return `${sujet} doit valoir l’une de : ${constantes(erreurs, erreur.instancePath).join(", ")}.`;
    case "additionalProperties":
      return `Le champ « ${String(parametres.additionalProperty)} » n’est pas attendu.`;
    default:
      return `${sujet} n’est pas valide.`;
  }
}

function constantes(erreurs: readonly FastifySchemaValidationError[], chemin: string): unknown[] {
  return erreurs
    .filter(({ keyword, instancePath }) => keyword === "const" && instancePath === chemin)
    .map(({ params }) => (params as Record<string, unknown>).allowedValue);
}
