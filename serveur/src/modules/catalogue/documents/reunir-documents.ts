import type { FicheApi } from "../fiche-api.ts";
import type { DocumentOpenapi } from "./document-openapi.ts";
import { MENTION_ARTICLE_8 } from "./documenter-api.ts";
import { schemasSecurite } from "./securite.ts";

/** One document for every API of the catalogue, out of the documents of each. */
export function reunirDocuments(
  complet: DocumentOpenapi,
  fiches: readonly FicheApi[],
  documents: readonly DocumentOpenapi[],
): DocumentOpenapi {
  return {
    openapi: complet.openapi,
    info: {
      ...complet.info,
      title: "API du réseau pour l’emploi",
      description: `Toutes les API du catalogue.\n\n${MENTION_ARTICLE_8}`,
    },
    servers: complet.servers ?? [],
    tags: documents.flatMap(({ tags }) => tags ?? []),
    paths: Object.assign({}, ...documents.map(({ paths }) => paths)),
    components: {
      parameters: Object.assign({}, ...documents.map(({ components }) => components.parameters)),
      headers: Object.assign({}, ...documents.map(({ components }) => components.headers)),
      securitySchemes: schemasSecurite(fiches, complet.servers?.[0]?.url ?? ""),
    },
  };
}
