import { gunzipSync } from "node:zlib";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { DefinitionApi } from "../acces-api/index.ts";
import type { DocumentOpenapi } from "./documents/document-openapi.ts";
import { pageCatalogue } from "./pages/page-catalogue.ts";
import { pageReference } from "./pages/page-reference.ts";
import { ouvrirRessources } from "./pages/ressources.ts";
import { type Publication, publier, verifierDocumentation } from "./publication.ts";

// Scalar writes its own style elements; everything else comes from this origin, requests included.
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * The pages and documents of francetravail.io. The server does not start when an API of the
 * catalogue has no purpose or no documentation.
 */
export function enregistrerCatalogue(
  serveur: FastifyInstance,
  apis: readonly DefinitionApi[],
): void {
  const chemins: string[] = [];
  serveur.addHook("onRoute", ({ url, schema }) => {
    if (!schema?.hide) chemins.push(url);
  });
  serveur.addHook("onReady", async () => verifierDocumentation(apis, chemins));
  // A scope of its own, whose turn comes once every route is known.
  serveur.register(async (portee) => enregistrerRoutes(portee, apis));
}

function enregistrerRoutes(serveur: FastifyInstance, apis: readonly DefinitionApi[]): void {
  // Composed at the first reader: a start waits for no document.
  let publiee: Publication | undefined;
  const publication = () =>
    (publiee ??= publier(apis, serveur.swagger() as unknown as DocumentOpenapi));
  const ressource = ouvrirRessources();
  const schema = { hide: true };
  serveur.get("/francetravail.io", { schema }, async (_requete, reponse) =>
    page(reponse, pageCatalogue([...publication().fiches.values()], publication().urlPublique)),
  );
  serveur.get("/francetravail.io/apis/:cle", { schema }, async (requete, reponse) => {
    const fiche = publication().fiches.get((requete.params as { cle: string }).cle);
    return fiche ? page(reponse, pageReference(fiche)) : reponse.callNotFound();
  });
  serveur.get("/francetravail.io/apis/:cle/openapi.json", { schema }, async (requete, reponse) => {
    const document = publication().documents.get((requete.params as { cle: string }).cle);
    return document ? reponse.send(document) : reponse.callNotFound();
  });
  serveur.get("/francetravail.io/openapi.json", { schema }, async () => publication().toutes);
  serveur.get("/portail/openapi.json", { schema }, async () => publication().portail);
  serveur.get("/francetravail.io/ressources/:nom", { schema }, async (requete, reponse) => {
    const trouvee = ressource((requete.params as { nom: string }).nom);
    if (!trouvee) return reponse.callNotFound();
    reponse.headers({ etag: trouvee.etag, "cache-control": "no-cache", vary: "accept-encoding" });
    if (requete.headers["if-none-match"] === trouvee.etag) return reponse.code(304).send();
    reponse.type(trouvee.type);
    const compresse = /\bgzip\b/.test(String(requete.headers["accept-encoding"] ?? ""));
    if (!compresse) return reponse.send(gunzipSync(trouvee.gzip));
    return reponse.header("content-encoding", "gzip").send(trouvee.gzip);
  });
}

function page(reponse: FastifyReply, contenu: string): FastifyReply {
  return reponse
    .type("text/html; charset=utf-8")
    .headers({ "content-security-policy": CSP, "cache-control": "no-cache" })
    .send(contenu);
}
