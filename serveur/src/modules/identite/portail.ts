import type { FastifyInstance } from "fastify";
import { envoyerRefus } from "../../kit/http/refus-portail.ts";
import { enregistrerConnexion } from "./portail-connexion.ts";
import { enregistrerSession, SESSION_ABSENTE } from "./portail-session.ts";
import type { ServicesIdentite } from "./services.ts";
import { lireSessionCourante, type SessionCourante } from "./session-courante.ts";
import { tracerConnexion } from "./tracer-connexion.ts";

declare module "fastify" {
  interface FastifyRequest {
    sessionPortail: SessionCourante | null;
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
    });
    modules(portee);
  });
}

/** A writing request must carry the portal's own header. */
function proteger(portee: FastifyInstance): void {
  portee.addHook("onRequest", async (requete, reponse) => {
    reponse.header("cache-control", "no-store");
    const ecrit = requete.method !== "GET" && requete.url.startsWith("/portail/api/");
    if (ecrit && requete.headers["x-maillage"] !== "portail") {
      return envoyerRefus(requete, reponse, 403, ENTETE_ABSENT);
    }
  });
}
