import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fichiers from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { DefinitionApi } from "./modules/acces-api/index.ts";
import { enregistrerCatalogue } from "./modules/catalogue/index.ts";

const PORTAIL = fileURLToPath(new URL("../../portail/dist", import.meta.url));
const CSP =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'self'; form-action 'self' https:";

/** The pages: the developers' ones, then the portal, one application whatever the address. */
export function enregistrerPages(serveur: FastifyInstance, apis: readonly DefinitionApi[]): void {
  enregistrerCatalogue(serveur, apis);
  serveur.addHook("onSend", async (requete, reponse) => {
    reponse.header("x-content-type-options", "nosniff");
    reponse.header("referrer-policy", "no-referrer");
    if (!reponse.hasHeader("content-security-policy") && !requete.url.startsWith("/partenaire/")) {
      reponse.header("content-security-policy", CSP);
    }
  });
  const construit = existsSync(`${PORTAIL}/index.html`);
  const accueil = construit ? readFileSync(`${PORTAIL}/index.html`) : null;
  if (construit) {
    serveur.register(fichiers, {
      root: PORTAIL,
      index: false,
      wildcard: false,
      schemaHide: true,
      maxAge: "1d",
    });
  }
  serveur.setNotFoundHandler(async (requete, reponse) => {
    const page =
      requete.method === "GET" && String(requete.headers.accept ?? "").includes("text/html");
    const machine = /^\/(partenaire|portail\/api|connexion\/oauth2)\//.test(requete.url);
    if (page && !machine && accueil) {
      return reponse
        .type("text/html; charset=utf-8")
        .header("cache-control", "no-cache")
        .send(accueil);
    }
    return reponse.code(404).send({
      code: "INTROUVABLE",
      message: "Cette adresse n’existe pas.",
      correlation: requete.id,
    });
  });
}
