import type { FastifyInstance, FastifyRequest } from "fastify";
import Type from "typebox";
import type { Acte, Cadre } from "../../acte/index.ts";
import { EntetesEcriture } from "../../kit/http/entetes-ecriture.ts";
import { limiteCorps } from "../../kit/http/limite-corps.ts";
import { ErreurPortail } from "../../kit/http/refus-portail.ts";
import { repondreActe } from "./repondre-acte.ts";

const ERREURS = { 400: ErreurPortail, 401: ErreurPortail, 403: ErreurPortail, 404: ErreurPortail };
const INTERDITS = new Set([
  "DROIT_ABSENT",
  "CONVENTION_INACTIVE",
  "HORS_PERIMETRE",
  "NON_COMPETENT",
  "NON_REFERENT",
  "NON_DESTINATAIRE",
]);

/** The status of a refusal: by its code, 409 when the state of things is what forbids. */
function statutDe(code: string): number {
  if (INTERDITS.has(code) || code.endsWith("_INTERDIT")) return 403;
  if (code.endsWith("_INTROUVABLE") || code.startsWith("JETON_")) return 404;
  return code.endsWith("_INVALIDE") ? 400 : 409;
}

// An identifier of the database is refused here: further on it would be a failure of the query.
const IDENTIFIANT = Type.String({ format: "uuid" });
const CODE = Type.String({ minLength: 1, maxLength: 100 });
/** The key of a person, as a search gave it. */
const CLE = Type.String({ minLength: 1, maxLength: 256 });
const FERMEE = { additionalProperties: false };

type Route = {
  readonly chemin: string;
  readonly corps?: Type.TProperties;
  readonly question?: Type.TProperties;
  readonly sortie: Type.TSchema;
  /** What is written about a person whom no key of the address designates: it may bear a key too. */
  readonly unique?: boolean;
  /** A body, since what is asked must not stand in an address; nothing is written. */
  readonly lecture?: boolean;
};

/**
 * Serves actes on the portal's face: path parameters, query and body together are the acte's input, each
 * declared by the route; its value is the answer, its refusals are statuses. GET unless it has a body.
 */
export function routesActes(serveur: FastifyInstance, cadre: Cadre, etiquette: string) {
  return function servir<E, S>(route: Route, acte: Acte<E, S>): void {
    const noms = [...route.chemin.matchAll(/:(\w+)/g)].map(([, nom = ""]) => nom);
    // A writing in the record of a person: it may bear a key, and then happens once.
    const ecrit = route.corps !== undefined && (noms.includes("cle") || route.unique === true);
    serveur.route({
      method: route.corps ? "POST" : "GET",
      url: `/portail/api${route.chemin}`,
      ...(route.corps && { bodyLimit: limiteCorps(route.corps) }),
      ...(ecrit && { config: { envoi: "dossier" } }),
      ...(route.lecture && { config: { envoi: "lecture" } }),
      schema: {
        tags: [etiquette],
        params: Type.Object(
          Object.fromEntries(
            noms.map((nom) => [nom, nom === "cle" ? CLE : /id$/i.test(nom) ? IDENTIFIANT : CODE]),
          ),
        ),
        // Always declared: a parameter that nobody announced would reach the acte as if the body held it.
        querystring: Type.Object(route.question ?? {}, FERMEE),
        ...(route.corps && { body: Type.Object(route.corps, FERMEE) }),
        ...(ecrit && { headers: EntetesEcriture }),
        response: { ...succes(route.sortie), ...ERREURS, 409: ErreurPortail },
      },
      handler: (requete, reponse) =>
        repondreActe({ requete, reponse, cadre }, acte, lireEntree<E>(requete, ecrit), statutDe),
    });
  };
}

/** The successes of a route: 204 for what gives nothing, both for what may give nothing. */
function succes(sortie: Type.TSchema): Record<number, Type.TSchema> {
  const aucun = { 204: Type.Null({ description: "Aucun contenu" }) };
  if (Type.IsNull(sortie)) return aucun;
  if (!Type.IsUnion(sortie) || !sortie.anyOf.some(Type.IsNull)) return { 200: sortie };
  const formes = sortie.anyOf.filter((forme) => !Type.IsNull(forme));
  return { 200: formes.length === 1 ? (formes[0] as Type.TSchema) : Type.Union(formes), ...aucun };
}

function lireEntree<E>({ query, body, params, headers }: FastifyRequest, ecrit: boolean): E {
  const cleIdempotence = ecrit ? headers["idempotency-key"] : undefined;
  return {
    ...(query as object),
    ...(body as object | undefined),
    ...(params as object),
    ...(cleIdempotence !== undefined && { cleIdempotence }),
  } as E;
}
