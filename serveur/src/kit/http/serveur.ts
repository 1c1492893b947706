import { randomUUID } from "node:crypto";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyServerOptions, LogController } from "fastify";
import "@fastify/swagger";
import { bornerArret } from "./borner-arret.ts";
import { compilerALUsage } from "./compiler-a-l-usage.ts";
import { examinerEntree } from "./examiner-entree.ts";
import { poserFormats } from "./formats.ts";
import { ignorerCorps } from "./ignorer-corps.ts";
import { lireJson } from "./lire-json.ts";
import { repondreErreur } from "./repondre-erreur.ts";
import { refuserIllisible } from "./requete-illisible.ts";
import { traduireValidation } from "./traduire-validation.ts";
import { viderCorps } from "./vider-corps.ts";

const CORRELATION = /^[\w.:-]{1,64}$/;
/** For a whole request to arrive; without it, one sent byte after byte would never end. */
const ARRIVEE_MS = 120_000;
/** How long nothing of an answer may be taken before it is given up. */
const LECTURE_MS = 30_000;

export type ReglagesHttp = {
  readonly logger?: FastifyServerOptions["logger"];
  /** Proxies whose X-Forwarded-For is believed. */
  readonly mandataires?: readonly string[];
  /** For how long whoever takes nothing of an answer may hold it; 30 s without it. */
  readonly lectureMs?: number;
};

/** The HTTP server before any route: strict types, correlation identifier, French refusals. */
export function creerServeurHttp(reglages: ReglagesHttp = {}) {
  const { logger = false, mandataires = [], lectureMs = LECTURE_MS } = reglages;
  const serveur = Fastify({
    logger,
    trustProxy: mandataires.length > 0 ? [...mandataires] : false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 64 * 1024,
    requestTimeout: ARRIVEE_MS,
    forceCloseConnections: "idle",
    requestIdHeader: false,
    routerOptions: { maxParamLength: 512, ignoreTrailingSlash: true },
    genReqId: (requete) => {
      const recu = requete.headers["x-correlation-id"];
      return typeof recu === "string" && CORRELATION.test(recu) ? recu : randomUUID();
    },
    ajv: {
      // verbose: an error says which part of the contract refused, from which its sentence is made.
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        allErrors: false,
        verbose: true,
      },
      onCreate: poserFormats,
    },
    schemaController: { compilersFactory: compilerALUsage() },
    frameworkErrors: repondreErreur,
    clientErrorHandler: refuserIllisible,
    schemaErrorFormatter: (erreurs, partie) => new Error(traduireValidation(erreurs, partie)),
  }).withTypeProvider<TypeBoxTypeProvider>();
  serveur.addHook("onRoute", (route) => {
    if (route.method === "HEAD" || route.method === "OPTIONS" || route.schema?.hide) return;
    if (!route.schema?.response) {
      throw new Error(`La route ${String(route.method)} ${route.url} ne déclare pas ses réponses.`);
    }
  });
  bornerArret(serveur, lectureMs);
  lireJson(serveur);
  // What is wrong with a body says nothing of an address that does not exist.
  serveur.addHook("onRequest", (requete, _reponse, fini) => {
    if (requete.is404) ignorerCorps(requete);
    fini();
  });
  // No hook of a sending is async: Fastify watches the stream of an answer that is not written at once, to its end.
  serveur.addHook("onSend", (requete, reponse, _corps, fini) => {
    reponse.header("x-correlation-id", requete.id);
    const derniere = reponse.getHeader("connection") === "close" || !reponse.raw.shouldKeepAlive;
    if (derniere && !requete.raw.complete) {
      viderCorps(requete.raw).then(() => fini());
    } else fini();
  });
  // After a contract's own refusals, which name the field.
  serveur.addHook("preHandler", (requete, _reponse, fini) => {
    examinerEntree(requete);
    fini();
  });
  serveur.setErrorHandler(repondreErreur);
  return serveur;
}
