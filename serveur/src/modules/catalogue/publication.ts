import type { DefinitionApi } from "../acces-api/index.ts";
import type { DocumentOpenapi } from "./documents/document-openapi.ts";
import { documenterApi } from "./documents/documenter-api.ts";
import { documenterPortail } from "./documents/documenter-portail.ts";
import { reunirDocuments } from "./documents/reunir-documents.ts";
import { composerFiche, type FicheApi } from "./fiche-api.ts";

/** Everything the catalogue publishes about the APIs: their entries and their documents. */
export type Publication = {
  readonly fiches: ReadonlyMap<string, FicheApi>;
  readonly documents: ReadonlyMap<string, DocumentOpenapi>;
  readonly toutes: DocumentOpenapi;
  readonly portail: DocumentOpenapi;
  readonly urlPublique: string;
};

/**
 * What a start checks, `chemins` being the documented routes of the server: refuses, by an exception,
 * an API without purpose or without documentation.
 */
// CONV-3.1-01 CONV-3.1-10
export function verifierDocumentation(
  apis: readonly DefinitionApi[],
  chemins: readonly string[],
): void {
  for (const { cle, chemin } of apis.map(composerFiche)) {
    if (chemins.some((documente) => documente.startsWith(`${chemin}/`))) continue;
    throw new Error(`L’API ${cle} n’a pas de documentation : elle ne peut être publiée.`);
  }
}

/** Composes the entries and the documents, out of the document of the whole server. */
export function publier(apis: readonly DefinitionApi[], complet: DocumentOpenapi): Publication {
  const fiches = apis.map(composerFiche);
  const documents = fiches.map((fiche) => documenterApi(complet, fiche));
  return {
    fiches: new Map(fiches.map((fiche) => [fiche.cle, fiche])),
    documents: new Map(fiches.map(({ cle }, rang) => [cle, documents[rang] as DocumentOpenapi])),
    toutes: reunirDocuments(complet, fiches, documents),
    portail: documenterPortail(complet),
    urlPublique: complet.servers?.[0]?.url ?? "",
  };
}
