import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
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

/** The status of a refusal: by the name of its code, 409 when the state of things is what forbids. */
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

/** What is at hand when a value is put in the words of the portal. */
type Reponse<E> = {
  readonly requete: FastifyRequest;
  readonly reponse: FastifyReply;
  readonly entree: E;
};

type Route<E, S> = {
  /** Else POST when there is a body, GET when there is none. */
  readonly methode?: "POST" | "PUT" | "PATCH";
  readonly chemin: string;
  /** The parameters of the address that are neither an identifier, nor a key, nor any code. */
  readonly parametres?: Type.TProperties;
  readonly question?: Type.TProperties;
  /** Its members, which then are all that it may hold; or a schema, whose unknown members are dropped. */
  readonly corps?: Type.TProperties | Type.TSchema;
  /** What the body may weigh, in bytes, when it bears a file. */
  readonly octets?: number;
  readonly sortie: Type.TSchema;
  /** The media type of an answer that is not JSON. */
  readonly produit?: string;
  /** What is written about a person whom no key of the address designates: it may bear a key too. */
  readonly unique?: boolean;
  /** A body, since what is asked must not stand in an address; nothing is written. */
  readonly lecture?: boolean;
  /** The acte's input, when it is not what the request holds as it stands. */
  readonly lire?: (requete: FastifyRequest) => E;
  /** The answer, when it is not the acte's value. */
  readonly dire?: (valeur: S, reponse: Reponse<E>) => unknown;
};

/**
 * Serves actes on the portal's face: path parameters, query and body together are the acte's input, each
 * declared by the route; its value is the answer, its refusals are statuses: those that `statutPropre` gives
 * to the module's own codes, and else what a code says by its name.
 */
export function routesActes(
  serveur: FastifyInstance,
  cadre: Cadre,
  etiquette: string,
  statutPropre: (code: string) => number | undefined = () => undefined,
) {
  const statut = (code: string) => statutPropre(code) ?? statutDe(code);
  return function servir<E, S>(route: Route<NoInfer<E>, NoInfer<S>>, acte: Acte<E, S>): void {
    const corps = route.corps && enSchema(route.corps);
    const noms = [...route.chemin.matchAll(/:(\w+)/g)].map(([, nom = ""]) => nom);
    // A writing in the record of a person: it may bear a key, and then happens once.
    const ecrit = corps !== undefined && (noms.includes("cle") || route.unique === true);
    const { lire = (requete: FastifyRequest) => lireEntree<E>(requete, ecrit), dire } = route;
    serveur.route({
      method: route.methode ?? (corps ? "POST" : "GET"),
      url: `/portail/api${route.chemin}`,
      ...(corps && { bodyLimit: route.octets ?? limiteCorps(membres(corps)) }),
      ...(ecrit && { config: { envoi: "dossier" } }),
      ...(route.lecture && { config: { envoi: "lecture" } }),
      schema: {
        tags: [etiquette],
        ...(route.produit && { produces: [route.produit] }),
        params: Type.Object({
          ...Object.fromEntries(noms.map((nom) => [nom, parametre(nom)])),
          ...route.parametres,
        }),
        // Always declared: a parameter that nobody announced would reach the acte as if the body held it.
        querystring: Type.Object(route.question ?? {}, FERMEE),
        ...(corps && { body: corps }),
        ...(ecrit && { headers: EntetesEcriture }),
        response: { ...succes(route.sortie), ...ERREURS, 409: ErreurPortail },
      },
      handler: (requete, reponse) => {
        const entree = lire(requete);
        return repondreActe({ requete, reponse, cadre }, acte, entree, {
          statutDe: statut,
          dire: (valeur) => (dire ? dire(valeur, { requete, reponse, entree }) : valeur),
        });
      },
    });
  };
}

function parametre(nom: string): Type.TSchema {
  if (nom === "cle") return CLE;
  return /id$/i.test(nom) ? IDENTIFIANT : CODE;
}

function enSchema(corps: Type.TProperties | Type.TSchema): Type.TSchema {
  return "~kind" in corps ? corps : Type.Object(corps as Type.TProperties, FERMEE);
}

function membres(corps: Type.TSchema): Type.TProperties {
  return Type.IsObject(corps) ? corps.properties : {};
}

/** The successes of a route: 204 for what gives nothing, both for what may give nothing. */
function succes(sortie: Type.TSchema): Record<number, Type.TSchema> {
  const aucun = { 204: Type.Null({ description: "Aucun contenu" }) };
  if (Type.IsNull(sortie)) return aucun;
  if (!Type.IsUnion(sortie) || !sortie.anyOf.some(Type.IsNull)) return { 200: sortie };
  const formes = sortie.anyOf.filter((forme) => !Type.IsNull(forme));
  return { 200: formes.length === 1 ? (formes[0] as Type.TSchema) : Type.Union(formes), ...aucun };
}

function lireEntree<E>(requete: FastifyRequest, ecrit: boolean): E {
  const { query, body, params, headers, routeOptions } = requete;
  const cleIdempotence = ecrit ? headers["idempotency-key"] : undefined;
  return {
    ...(query as object),
    // A body that no contract describes is not read.
    ...(routeOptions.schema?.body !== undefined && (body as object | undefined)),
    ...(params as object),
    ...(cleIdempotence !== undefined && { cleIdempotence }),
  } as E;
}
