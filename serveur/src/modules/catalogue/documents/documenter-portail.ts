import { completerReponses } from "./completer-reponses.ts";
import { type Chemins, type DocumentOpenapi, lesOperations } from "./document-openapi.ts";
import { MENTION_ARTICLE_8 } from "./documenter-api.ts";
import { ENTETES_REPONSE } from "./entetes.ts";

/** The OpenAPI document of the portal's own face: session cookie, no quota of the gateway. */
export function documenterPortail(complet: DocumentOpenapi): DocumentOpenapi {
  const paths: Chemins = {};
  for (const { chemin, methode, operation } of lesOperations(complet.paths)) {
    if (!chemin.startsWith("/portail/api/")) continue;
    const responses = completerReponses(operation, { quota: false });
    paths[chemin] = {
      ...paths[chemin],
      [methode]: { ...structuredClone(operation), responses, security: [{ session: [] }] },
    };
  }
  return {
    openapi: complet.openapi,
    info: {
      ...complet.info,
      title: "Portail",
      description: `API interne des écrans de Mon Portail Pro. Une écriture porte l’en-tête X-Maillage: portail.\n\n${MENTION_ARTICLE_8}`,
    },
    servers: complet.servers ?? [],
    paths,
    components: {
      headers: { "X-Correlation-ID": ENTETES_REPONSE["X-Correlation-ID"] },
      securitySchemes: {
        session: {
          type: "apiKey",
          in: "cookie",
          name: "maillage_session",
          description: "Sous https, ce nom est précédé de « __Host- ».",
        },
      },
    },
  };
}
