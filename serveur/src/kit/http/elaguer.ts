import type { FastifyRequest } from "fastify";

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly patternProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};

/**
 * Takes off a body, and a query, that their contract has accepted what this contract does not name, at every depth:
 * an acte that carries on what it was given would otherwise write it. A contract that says that it takes other
 * members keeps them.
 */
export function elaguerEntree({ body, query, routeOptions }: FastifyRequest): void {
  const { schema } = routeOptions;
  if (schema?.body) elaguer(body, [schema.body as Schema]);
  if (schema?.querystring) elaguer(query, [schema.querystring as Schema]);
}

function elaguer(valeur: unknown, schemas: readonly Schema[]): void {
  if (valeur === null || typeof valeur !== "object") return;
  const branches = schemas.flatMap(branchesDe);
  if (Array.isArray(valeur)) {
    const elements = branches.flatMap(({ items }) => items ?? []);
    for (const element of valeur) elaguer(element, elements);
    return;
  }
  const objets = branches.filter(({ properties }) => properties);
  if (objets.length === 0 || branches.some(enAccepteDAutres)) return;
  for (const [nom, contenu] of Object.entries(valeur)) {
    const champs = objets.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, nom) ? (properties[nom] as Schema) : [],
    );
    if (champs.length === 0) delete (valeur as Record<string, unknown>)[nom];
    else elaguer(contenu, champs);
  }
}

const connues = new WeakMap<Schema, readonly Schema[]>();

/** A contract and its alternatives, looked for once: contracts never change. */
function branchesDe(schema: Schema): readonly Schema[] {
  const connue = connues.get(schema);
  if (connue) return connue;
  const suites = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const branches = [schema, ...suites.flatMap(branchesDe)];
  connues.set(schema, branches);
  return branches;
}

const enAccepteDAutres = ({ additionalProperties, patternProperties }: Schema) =>
  Boolean(additionalProperties || patternProperties);
