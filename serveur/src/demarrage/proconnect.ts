import { request } from "node:http";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { type AgentDemo, creerProconnectLocal } from "../../../proconnect-local/src/index.ts";
import {
  type Configuration,
  type ConfigurationProconnect,
  ErreurConfiguration,
} from "../configuration.ts";
import { lireAgentsDemo } from "../modules/habilitations/index.ts";
import { PROCONNECT_DEMO } from "./identifiants-demo.ts";

const PREFIXE = "/proconnect-local";

export type Gestionnaire = ReturnType<typeof creerProconnectLocal>;

/** The identity provider to trust: the one configured, else the local one, never in production. */
export function choisirProconnect(
  configuration: Configuration,
): ConfigurationProconnect & { readonly local: boolean } {
  if (configuration.proconnect) return { ...configuration.proconnect, local: false };
  if (configuration.production) {
    throw new ErreurConfiguration(
      "proconnect-local n’existe pas en production : réglez PROCONNECT_*.",
    );
  }
  const emetteur = `${configuration.urlPublique}${PREFIXE}/api/v2`;
  return { emetteur, ...PROCONNECT_DEMO, local: true };
}

/** The stand-in identity provider of the demonstration, whose people are the demonstration's agents. */
export function creerFournisseurLocal(pool: pg.Pool, configuration: Configuration): Gestionnaire {
  return creerProconnectLocal({
    emetteur: `${configuration.urlPublique}${PREFIXE}/api/v2`,
    prefixe: PREFIXE,
    client: {
      client_id: PROCONNECT_DEMO.clientId,
      client_secret: PROCONNECT_DEMO.clientSecret,
      redirect_uris: [`${configuration.urlPublique}/connexion/retour`],
      post_logout_redirect_uris: [`${configuration.urlPublique}/deconnexion/retour`],
    },
    agents: async () =>
      (await lireAgentsDemo(pool)).map((agent) => agent.demo as unknown as AgentDemo),
  });
}

/** Mounts the local provider on the platform's own port. */
export function monterProconnectLocal(serveur: FastifyInstance, gestionnaire: Gestionnaire): void {
  serveur.register(async (portee) => {
    portee.removeAllContentTypeParsers();
    portee.addContentTypeParser("*", (_requete, _corps, fini) => fini(null));
    portee.all(`${PREFIXE}/*`, { schema: { hide: true } }, (requete, reponse) => {
      reponse.hijack();
      gestionnaire(requete.raw, reponse.raw);
    });
  });
}

/** Several processes share one local provider, whose sessions live in one memory. */
export function relayerVers(port: number): Gestionnaire {
  return (requete, reponse) => {
    const relais = request(
      {
        host: "127.0.0.1",
        port,
        method: requete.method,
        path: requete.url,
        headers: requete.headers,
      },
      (amont) => {
        reponse.writeHead(amont.statusCode ?? 502, amont.rawHeaders);
        amont.pipe(reponse);
      },
    );
    relais.on("error", () => reponse.destroy());
    requete.pipe(relais);
  };
}
