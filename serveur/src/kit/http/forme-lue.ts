type Schema = { readonly [mot: string]: unknown };

/** What a contract asks of what comes in; nothing that is read back may depend on it. */
const BORNES: ReadonlySet<string> = new Set([
  "pattern",
  "format",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
]);
/** Keywords that hold a schema, a list of them, or one under each name. */
const IMBRIQUES: ReadonlySet<string> = new Set(["items", "additionalProperties", "not"]);
const LISTES: ReadonlySet<string> = new Set(["anyOf", "oneOf", "allOf", "prefixItems"]);
const TABLES: ReadonlySet<string> = new Set(["properties", "patternProperties", "$defs"]);

/**
 * The shape that a contract gives to what is read, without the bounds that it sets on what is written:
 * a value stored under former bounds stays readable. Codes are kept, since they choose the branch of a
 * union; a shape alone in its union drops the fields it does not name instead of refusing them.
 */
export function formeLue(contrat: unknown, seule = true): unknown {
  if (typeof contrat !== "object" || contrat === null) return contrat;
  const lue: Record<string, unknown> = {};
  for (const [mot, valeur] of Object.entries(contrat as Schema)) {
    if (BORNES.has(mot)) continue;
    if (mot === "additionalProperties" && valeur === false && seule) continue;
    if (IMBRIQUES.has(mot)) lue[mot] = formeLue(valeur, seule);
    else if (LISTES.has(mot)) lue[mot] = formesLues(valeur, seule);
    else if (TABLES.has(mot)) lue[mot] = chacune(valeur, seule);
    else lue[mot] = valeur;
  }
  return lue;
}

function formesLues(contrats: unknown, seule: boolean): unknown {
  if (!Array.isArray(contrats)) return contrats;
  const objets = contrats.filter((contrat: Schema) => contrat?.type === "object");
  return contrats.map((contrat) => formeLue(contrat, seule && objets.length < 2));
}

function chacune(contrats: unknown, seule: boolean): unknown {
  return Object.fromEntries(
    Object.entries(contrats as Schema).map(([nom, contrat]) => [nom, formeLue(contrat, seule)]),
  );
}
