import type { FastifyInstance, RouteOptions } from "fastify";
import { elaguerEntree } from "../../kit/http/elaguer.ts";
import { EntetesEcriture } from "../../kit/http/entetes-ecriture.ts";
import { envoyerRefus } from "../../kit/http/refus-portail.ts";
import { type Envois, ouvrirEnvois } from "./depot/envois.ts";
import { enregistrerConnexion } from "./portail-connexion.ts";
import { enregistrerSession, SESSION_ABSENTE } from "./portail-session.ts";
import type { ServicesIdentite } from "./services.ts";
import { lireSessionCourante, type SessionCourante } from "./session-courante.ts";
import { tracerConnexion } from "./tracer-connexion.ts";

declare module "fastify" {
  interface FastifyRequest {
    sessionPortail: SessionCourante | null;
    envoisPortail: Envois | null;
  }
  interface FastifyContextConfig {
    /** A POST that only reads, or the writing of a record, which keeps its own keys: none is kept here. */
    envoi?: "lecture" | "dossier";
  }
}

const ENTETE_ABSENT = {
  code: "REQUETE_ETRANGERE",
  message: "Cette requête ne vient pas du portail.",
};
const SECOND_FACTEUR = {
  code: "SECOND_FACTEUR_REQUIS",
  message: "Vérifiez votre second facteur pour continuer.",
};

/** The portal's server face: sign-in, session, then the pages of the modules behind two factors. */
export function enregistrerPortail(
  serveur: FastifyInstance,
  services: ServicesIdentite,
  modules: (portee: FastifyInstance) => void,
): void {
  serveur.register(async (portee) => {
    proteger(portee);
    // Forms post as urlencoded; nothing of their body is read.
    portee.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string" },
      (_q, _c, fini) => fini(null, {}),
    );
    enregistrerConnexion(portee, services);
    enregistrerSession(portee, services);
  });
  serveur.register(async (portee) => {
    proteger(portee);
    portee.decorateRequest("sessionPortail", null);
    portee.decorateRequest("envoisPortail", null);
    portee.addHook("onRoute", declarerCle);
    const envois = ouvrirEnvois(services.pool, services.trousseau.envois);
    portee.addHook("onRequest", async (requete, reponse) => {
      const courante = await lireSessionCourante(services, requete);
      if (!courante) return envoyerRefus(requete, reponse, 401, SESSION_ABSENTE);
      // CONV-7-16 CONV-3.2-04
      if (!courante.session.secondFacteur) {
        await tracerConnexion(services, {
          acte: "entrer-au-portail",
          agentId: courante.agent.id,
          organisationId: courante.agent.organisationId,
          motif: SECOND_FACTEUR.code,
          correlation: requete.id,
        });
        return envoyerRefus(requete, reponse, 403, SECOND_FACTEUR);
      }
      requete.sessionPortail = courante;
      requete.envoisPortail = envois;
    });
    portee.addHook("preHandler", async (requete) => elaguerEntree(requete));
    modules(portee);
  });
}

/** A writing request must carry the portal's own header. */
function proteger(portee: FastifyInstance): void {
  portee.addHook("onRequest", async (requete, reponse) => {
    reponse.header("cache-control", "no-store");
    // The address of the route: that of the request may be written in full, with its site before.
    const adresse = requete.routeOptions.url ?? "";
    const ecrit = requete.method !== "GET" && adresse.startsWith("/portail/api/");
    if (ecrit && requete.headers["x-maillage"] !== "portail") {
      return envoyerRefus(requete, reponse, 403, ENTETE_ABSENT);
    }
  });
}

/** Each writing says that it takes a key, and then happens once. */
function declarerCle(route: RouteOptions): void {
  if (route.method === "GET" || route.method === "HEAD" || route.config?.envoi) return;
  route.schema = { ...route.schema, headers: EntetesEcriture };
}
