import { randomUUID } from "node:crypto";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from "fastify";
import "@fastify/swagger";
import { compilerALUsage } from "./compiler-a-l-usage.ts";
import { traduireValidation } from "./traduire-validation.ts";

const CORRELATION = /^[\w.:-]{1,64}$/;

export type ReglagesHttp = {
  readonly logger?: FastifyServerOptions["logger"];
  /** Proxies whose X-Forwarded-For is believed. */
  readonly mandataires?: readonly string[];
};

/** The HTTP server before any route: strict types, correlation identifier, French refusals. */
export function creerServeurHttp({ logger = false, mandataires = [] }: ReglagesHttp = {}) {
  const serveur = Fastify({
    logger,
    trustProxy: mandataires.length > 0 ? [...mandataires] : false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 64 * 1024,
    forceCloseConnections: "idle",
    requestIdHeader: false,
    routerOptions: { maxParamLength: 512, ignoreTrailingSlash: true },
    genReqId: (requete) => {
      const recu = requete.headers["x-correlation-id"];
      return typeof recu === "string" && CORRELATION.test(recu) ? recu : randomUUID();
    },
    ajv: {
      customOptions: { coerceTypes: false, removeAdditional: false, allErrors: false },
    },
    schemaController: { compilersFactory: compilerALUsage() },
    schemaErrorFormatter: (erreurs) => new Error(traduireValidation(erreurs)),
  }).withTypeProvider<TypeBoxTypeProvider>();
  serveur.addHook("onRoute", (route) => {
    if (route.method === "HEAD" || route.method === "OPTIONS" || route.schema?.hide) return;
    if (!route.schema?.response) {
      throw new Error(`La route ${String(route.method)} ${route.url} ne déclare pas ses réponses.`);
    }
  });
  serveur.addHook("onSend", async (requete, reponse) => {
    reponse.header("x-correlation-id", requete.id);
  });
  return serveur;
}

export type ServeurHttp = FastifyInstance;

/** The French sentence of an error raised before a route's own code ran; null for a surprise. */
export function phraseErreurRequete(erreur: unknown): string | null {
  const { code, validation, message, statusCode } = erreur as {
    code?: string;
    validation?: unknown;
    message: string;
    statusCode?: number;
  };
  if (validation) return message;
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return "Le corps de la requête est trop volumineux.";
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return "Le corps doit être en application/json.";
  if (code === "FST_ERR_CTP_EMPTY_JSON_BODY") return "Le corps de la requête est vide.";
  if (statusCode === 400) return "Le corps de la requête n’est pas un JSON valide.";
  return null;
}
