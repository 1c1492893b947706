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

/** What a contract names of a value: the members of an object, the elements of a list. */
type Nommes = {
  /** Null when it names none, or takes any other. */
  readonly membres: ReadonlyMap<string, Nommes | null> | null;
  readonly elements: Nommes | null;
};

/**
 * Takes off a body, and a query, that their contract has accepted what this contract does not name, at every depth:
 * an acte that carries on what it was given would otherwise write it. A contract that says that it takes other
 * members keeps them.
 */
export function elaguerEntree({ body, query, routeOptions }: FastifyRequest): void {
  const { schema } = routeOptions;
  if (schema?.body) elaguer(body, nommesPar(schema.body as Schema));
  if (schema?.querystring) elaguer(query, nommesPar(schema.querystring as Schema));
}

function elaguer(valeur: unknown, nommes: Nommes | null): void {
  if (nommes === null || valeur === null || typeof valeur !== "object") return;
  if (Array.isArray(valeur)) {
    for (const element of valeur) elaguer(element, nommes.elements);
    return;
  }
  const { membres } = nommes;
  if (membres === null) return;
  const objet = valeur as Record<string, unknown>;
  for (const nom of Object.keys(objet)) {
    const suite = membres.get(nom);
    if (suite === undefined) delete objet[nom];
    else elaguer(objet[nom], suite);
  }
}

const connus = new WeakMap<Schema, Nommes | null>();

/** What a contract names, worked out once: contracts never change. */
function nommesPar(contrat: Schema): Nommes | null {
  const connu = connus.get(contrat);
  if (connu !== undefined) return connu;
  const nommes = nommer([contrat]);
  connus.set(contrat, nommes);
  return nommes;
}

/** What any of these contracts names; null when there is nothing to look for. */
function nommer(contrats: readonly Schema[]): Nommes | null {
  if (contrats.length === 0) return null;
  const branches = contrats.flatMap(branchesDe);
  const membres = nommerMembres(branches);
  const elements = nommer(branches.flatMap(({ items }) => items ?? []));
  return membres || elements ? { membres, elements } : null;
}

function nommerMembres(branches: readonly Schema[]): Nommes["membres"] {
  const objets = branches.map(({ properties }) => properties).filter((dits) => dits !== undefined);
  if (objets.length === 0 || branches.some(enAccepteDAutres)) return null;
  const noms = new Set(objets.flatMap(Object.keys));
  const contratsDe = (nom: string) =>
    objets.flatMap((objet) => (Object.hasOwn(objet, nom) ? (objet[nom] ?? []) : []));
  return new Map([...noms].map((nom) => [nom, nommer(contratsDe(nom))]));
}

/** A contract, and its alternatives. */
function branchesDe(contrat: Schema): Schema[] {
  const { anyOf = [], oneOf = [], allOf = [] } = contrat;
  return [contrat, ...[...anyOf, ...oneOf, ...allOf].flatMap(branchesDe)];
}

const enAccepteDAutres = ({ additionalProperties, patternProperties }: Schema) =>
  Boolean(additionalProperties || patternProperties);
