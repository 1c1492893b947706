import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fichiers from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { DefinitionApi } from "./modules/acces-api/index.ts";
import { enregistrerCatalogue } from "./modules/catalogue/index.ts";

const PORTAIL = fileURLToPath(new URL("../../portail/dist", import.meta.url));
// Signing out redirects a form to ProConnect, hence https: beside our own address.
const CSP =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'self'; form-action 'self' https:";
const MACHINES = /^\/(partenaire|portail\/api|connexion\/oauth2|assets|scim)\//;
/** The first words of the portal's addresses; any other is a 404, shown by the same application. */
const ECRANS = [
  "aide",
  "annexes",
  "derogations",
  "feuille-de-route",
  "conditions",
  "confidentialite",
  "conservation",
  "demandes-acces",
  "developpeur",
  "documentation",
  "entraides",
  "exercice-des-droits",
  "plateformes",
  "portail-emploi",
  "catalogue",
  "gestion-des-comptes",
  "mes-acces",
  "ma-convention",
  "notifications",
  "operateur",
  "second-facteur",
  "session-reprise",
  "signalements",
  "securite",
  "sensibilisation",
  "sensibilisations",
  "suivi-de-parcours",
  "activites",
  "pilotage",
  "mentions-legales",
  "accessibilite",
  "donnees-personnelles",
];

/** What every answer says to a browser; of a platform under https, to come back by https alone (RFC 6797). */
export function entetesDesPages(urlPublique: string): Readonly<Record<string, string>> {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    ...(urlPublique.startsWith("https://") && { "strict-transport-security": "max-age=31536000" }),
  };
}

/** The pages: the developers' ones, then the portal, one application whatever the address. */
export function enregistrerPages(
  serveur: FastifyInstance,
  apis: readonly DefinitionApi[],
  urlPublique: string,
): void {
  const entetes = entetesDesPages(urlPublique);
  enregistrerCatalogue(serveur, apis);
  serveur.addHook("onSend", (requete, reponse, _corps, fini) => {
    reponse.headers(entetes);
    if (!reponse.hasHeader("content-security-policy") && !requete.url.startsWith("/partenaire/")) {
      reponse.header("content-security-policy", CSP);
    }
    fini();
  });
  serveur.register(fichiers, {
    root: PORTAIL,
    index: false,
    schemaHide: true,
    preCompressed: true,
    maxAge: "1d",
    // The name of a built file is a hash of its content: it never changes.
    setHeaders: (reponse, chemin) => {
      if (chemin.includes("/assets/"))
        reponse.header("cache-control", "public, max-age=31536000, immutable");
    },
  });
  // A folder's address is not looked for by the static files, which would refuse it.
  serveur.get("/", { schema: { hide: true } }, (_requete, reponse) =>
    reponse.sendFile("index.html", { maxAge: 0 }),
  );
  serveur.setNotFoundHandler(async (requete, reponse) => {
    const { accept = "" } = requete.headers;
    const page = requete.method === "GET" && accept.includes("text/html");
    if (page && !MACHINES.test(requete.url) && existsSync(`${PORTAIL}/index.html`)) {
      const premier = requete.url.split(/[/?]/)[1] ?? "";
      reponse.code(premier === "" || ECRANS.includes(premier) ? 200 : 404);
      return reponse.sendFile("index.html", { maxAge: 0 });
    }
    return reponse.code(404).send({
      code: "INTROUVABLE",
      message: "Cette adresse n’existe pas.",
      correlation: requete.id,
    });
  });
}
