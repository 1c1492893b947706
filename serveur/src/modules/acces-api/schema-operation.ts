import type { FastifySchema } from "fastify";
import Type, { type TSchema } from "typebox";
import {
  type DefinitionApi,
  type OperationApi,
  scopeBacASable,
  scopesRequis,
} from "./regles/definition-api.ts";

/** Gateway answers common to every API: empty bodies, or plain text for the quota. */
const PASSERELLE: Readonly<Record<number, TSchema>> = {
  302: Type.Null({ description: "En-têtes pa-* absents" }),
  401: Type.Null({ description: "Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide" }),
  403: Type.Null({ description: "Scope absent du jeton d’accès" }),
  429: Type.String({ description: "Quota dépassé ; voir l’en-tête Retry-After" }),
};

/** The Fastify schema of an operation, from which validation, serialisation and OpenAPI come. */
export function schemaOperation(
  api: DefinitionApi,
  operation: OperationApi,
  variante?: "bac à sable",
): FastifySchema {
  const { scopes: propres = api.scopes } = operation;
  const scopes = variante ? [scopeBacASable(api)] : scopesRequis({ ...api, scopes: propres });
  return {
    tags: [variante ? `${api.titre} (bac à sable)` : api.titre],
    summary: operation.resume,
    ...(operation.description && { description: operation.description }),
    ...(operation.corps && { body: operation.corps }),
    ...(operation.parametres && { params: operation.parametres }),
    ...(operation.question && { querystring: operation.question }),
    ...(operation.entetes && { headers: operation.entetes }),
    response: { ...PASSERELLE, ...(variante ? duBacASable(operation) : operation.reponses) },
    security: [{ [api.realm]: scopes }],
    ...(api.proposition && { "x-proposition": true }),
    ...(operation.sansUsager && { "x-sans-usager": true }),
    "x-exemple": { demande: operation.exempleDemande, reponse: operation.exemple.corps },
  } as FastifySchema;
}

/** What stops a call whatever it asks: a bad entry, the gateway, a breakdown. */
const COMMUNS: ReadonlySet<number> = new Set([400, 403, 500, 503]);

/** The sandbox always says the same thing: of its successes and refusals, only its example can be seen. */
function duBacASable({ reponses, exemple }: OperationApi): Readonly<Record<number, TSchema>> {
  return Object.fromEntries(
    Object.entries(reponses).filter(
      ([statut]) => Number(statut) === exemple.statut || COMMUNS.has(Number(statut)),
    ),
  );
}
