import { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { decodeJwt } from "jose";
import type { Provider } from "oidc-provider";
import type { Horloge } from "../../kit/horloge.ts";
import { journaliserSurprise, phraseErreurRequete } from "../../kit/http/repondre-erreur.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import type { SourceAnnuaire } from "../conventions/index.ts";
import type { Journal } from "../journal/index.ts";
import type { Parametres } from "../parametres/index.ts";
import type { Application, MemoireApplications } from "./memoire-applications.ts";
import { consignerRefusDuServeur, consignerRefusOauth } from "./oauth/consigner-refus.ts";
import { type ErreurOauth, lireRealm, lireScopes, refuserScopes } from "./oauth/demande-jeton.ts";
import type { FournisseurALUsage } from "./oauth/fournisseur-a-l-usage.ts";
import { panneOauth } from "./oauth/panne.ts";
import { refuserDepart } from "./oauth/refuser-depart.ts";
import { ECHEC_CLIENT } from "./oauth/traduire-erreur.ts";
import type { Realm } from "./regles/definition-api.ts";
import { redirectionEnregistree } from "./regles/redirection.ts";

const MALFORMEE = { error: "invalid_request", error_description: "The request is malformed" };
const FORMULAIRE = "application/x-www-form-urlencoded";
const CORPS_FORMULAIRE = {
  error: "invalid_request",
  error_description: `The body must be ${FORMULAIRE}`,
};
const PAR_POST = { error: "invalid_request", error_description: "Tokens are asked for by POST" };

const JETON = ["/connexion/oauth2/access_token", "/connexion/oauth2/agent/access_token"];
const AUTORISATION = ["/connexion/oauth2/agent/authorize", "/connexion/oauth2/authorize"];
/**
 * What else is handed to the OAuth server. Its router takes a path in any case and with a final slash: only
 * these are handed over, as they are written here, so that no spelling goes round the checks of the others.
 */
const CONFIEES: readonly (readonly ["GET" | "POST", string])[] = [
  ["POST", "/connexion/oauth2/introspect"],
  ["POST", "/connexion/oauth2/revoke"],
  ["GET", "/connexion/oauth2/jwks"],
  ["GET", "/connexion/oauth2/userinfo"],
  ["POST", "/connexion/oauth2/userinfo"],
  ["GET", "/connexion/oauth2/fin-session"],
  ["POST", "/connexion/oauth2/fin-session/confirm"],
  ["GET", "/connexion/oauth2/fin-session/success"],
  ["GET", "/.well-known/openid-configuration"],
];

/** Those of our own pages, which a hijacked answer has not; its forms send themselves by a script of their own. */
const ENTETES = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "content-security-policy": "frame-ancestors 'none'",
};

export type ServicesOauth = {
  readonly fournisseur: FournisseurALUsage;
  readonly applications: MemoireApplications;
  readonly realmsDe: (scope: string) => ReadonlySet<Realm> | undefined;
  readonly journal: Journal;
  readonly horloge: Horloge;
  readonly parametres: Parametres;
  readonly annuaire: SourceAnnuaire;
};

/** The OAuth server, and who is behind each request that it is handed. */
type Suite = {
  readonly repondre: ReturnType<Provider["callback"]>;
  readonly confiees: ReturnType<typeof consignerRefusDuServeur>;
};
type SuiteALUsage = () => Promise<Suite>;

/** The OAuth 2 endpoints, every path and spelling of wire §1.2. */
export function enregistrerOauth(serveur: FastifyInstance, services: ServicesOauth): void {
  let faite: Promise<Suite> | undefined;
  const suite: SuiteALUsage = () => {
    faite ??= services.fournisseur().then((fournisseur) => {
      const confiees = consignerRefusDuServeur(fournisseur, services);
      return { repondre: fournisseur.callback(), confiees };
    });
    return faite;
  };
  serveur.register(async (portee) => {
    portee.removeAllContentTypeParsers();
    portee.addContentTypeParser("*", { parseAs: "buffer" }, (_requete, corps, fini) => {
      const texte = corps as Buffer;
      const nul = texte.includes(0) || texte.includes("%00");
      fini(nul ? Object.assign(new Error("null character"), { statusCode: 400 }) : null, corps);
    });
    portee.setErrorHandler(async (erreur, requete, reponse) => {
      if (phraseErreurRequete(erreur)) {
        await consignerRefus(requete, services, null, "DEMANDE_INVALIDE");
        return refuser(reponse, MALFORMEE);
      }
      journaliserSurprise(requete, erreur);
      const { statut, entetes, corps } = panneOauth(erreur);
      return refuser(reponse.headers(entetes), corps, statut);
    });
    for (const url of JETON) {
      portee.post(url, { schema: { hide: true } }, (requete, reponse) =>
        demanderJeton(requete, reponse, services, suite),
      );
      portee.route({
        method: ["GET", "PUT", "PATCH", "DELETE"],
        url,
        schema: { hide: true },
        handler: async (requete, reponse) => {
          await consignerRefus(requete, services, null, "DEMANDE_INVALIDE");
          return refuser(reponse, PAR_POST);
        },
      });
    }
    for (const url of AUTORISATION) {
      portee.get(url, { schema: { hide: true } }, async (requete, reponse) => {
        const erreur = await refuserAutorisation(requete, services);
        if (erreur) return reponse.redirect(erreur);
        transmettre(requete, reponse, await suite(), AUTORISATION[0] as string);
        return reponse;
      });
    }
    portee.get<{ Params: { uid: string } }>(
      `${AUTORISATION[0]}/:uid`,
      { schema: { hide: true } },
      async (requete, reponse) => {
        const reprise = `${AUTORISATION[0]}/${encodeURIComponent(requete.params.uid)}`;
        transmettre(requete, reponse, await suite(), reprise);
        return reponse;
      },
    );
    for (const [method, url] of CONFIEES) {
      portee.route({
        method,
        url,
        schema: { hide: true },
        handler: async (requete, reponse) => {
          transmettre(requete, reponse, await suite(), url);
          return reponse;
        },
      });
    }
  });
}

/** Where to send back an authorization that asks for a scope it may not have (wire §1.2), or null. */
async function refuserAutorisation(
  requete: FastifyRequest,
  services: ServicesOauth,
): Promise<string | null> {
  const { searchParams: demande } = new URL(requete.url, "http://interne");
  const application = await services.applications.lire(demande.get("client_id") ?? "");
  const retour = demande.get("redirect_uri") ?? "";
  // Never to an address that the application has not registered.
  if (!application || application.bloquee) return null;
  if (!redirectionEnregistree(application.redirections, retour)) return null;
  const scopes = lireScopes(demande.get("scope") ?? "");
  const ferme = await conventionFermee(services, application.organisationId);
  const erreur = ferme
    ? { error: "invalid_client", error_description: ECHEC_CLIENT }
    : refuserScopes(scopes, new Set(application.scopes), "agent", services.realmsDe);
  if (!erreur) return null;
  const motif = ferme ? "CONVENTION_INACTIVE" : "SCOPE_NON_SOUSCRIT";
  await consignerRefus(requete, services, application, motif);
  const adresse = new URL(retour);
  for (const [nom, valeur] of Object.entries(erreur)) adresse.searchParams.set(nom, valeur);
  const etat = demande.get("state");
  if (etat !== null) adresse.searchParams.set("state", etat);
  return adresse.href;
}

// CONV-1-01
async function conventionFermee(
  { annuaire, horloge }: ServicesOauth,
  organisationId: string,
): Promise<boolean> {
  const jour = jourCivil(horloge.maintenant());
  return !(await annuaire.lire()).accesOuvert(organisationId, jour);
}

async function demanderJeton(
  requete: FastifyRequest,
  reponse: FastifyReply,
  services: ServicesOauth,
  suite: SuiteALUsage,
): Promise<FastifyReply> {
  const adresse = new URL(requete.url, "http://interne");
  const agent = adresse.pathname.includes("/agent/");
  const realm = lireRealm(agent ? "/agent" : adresse.searchParams.get("realm"));
  if (realm !== null && typeof realm === "object") {
    await consignerRefus(requete, services, null, "REALM_INCONNU");
    return refuser(reponse, realm);
  }
  const type = requete.headers["content-type"] ?? FORMULAIRE;
  if (type.split(";")[0]?.trim().toLowerCase() !== FORMULAIRE) {
    await consignerRefus(requete, services, null, "DEMANDE_INVALIDE");
    return refuser(reponse, CORPS_FORMULAIRE);
  }
  const demande = new URLSearchParams((requete.body as Buffer | undefined)?.toString() ?? "");
  const scopes = lireScopes(demande.get("scope") ?? "");
  const identifiant = identifiantClient(requete, demande);
  if (identifiant.includes("\0")) {
    await consignerRefus(requete, services, null, "DEMANDE_INVALIDE");
    return refuser(reponse, MALFORMEE);
  }
  const application = await services.applications.lire(identifiant);
  // Nobody goes on without the checks below: the OAuth server does not make them.
  const depart = application
    ? await refuserDepart(application, requete.ip, services)
    : "APPLICATION_INCONNUE";
  if (!application || depart) {
    await consignerRefus(requete, services, application, depart ?? "APPLICATION_INCONNUE");
    return refuser(reponse, { error: "invalid_client", error_description: ECHEC_CLIENT });
  }
  if (demande.get("grant_type") === "client_credentials") {
    const erreur = refuserScopes(scopes, new Set(application.scopes), realm, services.realmsDe);
    if (erreur) {
      await consignerRefus(requete, services, application, "SCOPE_NON_SOUSCRIT");
      return refuser(reponse, erreur);
    }
  }
  if (demande.has("scope")) demande.set("scope", scopes.join(" "));
  const corps = Buffer.from(demande.toString());
  transmettre(requete, reponse, await suite(), JETON[0] as string, corps);
  return reponse;
}

function consignerRefus(
  { id: correlation }: FastifyRequest,
  services: ServicesOauth,
  application: Pick<Application, "id" | "organisationId"> | null,
  motif: string,
): Promise<void> {
  const refusee = { acte: "demander-jeton", correlation, application, motif };
  return consignerRefusOauth(services, refusee);
}

/**
 * Which application a request says it comes from, in the three ways of RFC 6749 and 7523; empty when it
 * does not say. The OAuth server proves it afterwards, and refuses ways that disagree.
 */
function identifiantClient(requete: FastifyRequest, demande: URLSearchParams): string {
  const corps = demande.get("client_id");
  if (corps) return corps;
  const basic = /^basic (.+)$/i.exec(requete.headers.authorization ?? "")?.[1];
  try {
    if (!basic) return String(decodeJwt(demande.get("client_assertion") ?? "").sub ?? "");
    const [nom = ""] = Buffer.from(basic, "base64").toString().split(":");
    return decodeURIComponent(nom);
  } catch {
    return "";
  }
}

function refuser(reponse: FastifyReply, erreur: ErreurOauth, statut = 400): FastifyReply {
  return reponse
    .code(statut)
    .headers({ "cache-control": "no-store", pragma: "no-cache" })
    .type("application/json;charset=UTF-8")
    .send(erreur);
}

/** Hands the request to the OAuth server, with its body already read, under the path given. */
function transmettre(
  requete: FastifyRequest,
  reponse: FastifyReply,
  { repondre, confiees }: Suite,
  chemin: string,
  corps: Buffer | undefined = requete.body as Buffer | undefined,
): void {
  reponse.hijack();
  const { search } = new URL(requete.url, "http://interne");
  const copie = new IncomingMessage(requete.raw.socket);
  copie.method = requete.raw.method ?? "GET";
  copie.url = chemin + search;
  copie.headers = { ...requete.raw.headers };
  delete copie.headers["transfer-encoding"];
  if (corps) {
    copie.headers["content-length"] = String(corps.length);
    copie.push(corps);
  }
  copie.push(null);
  copie.complete = true;
  for (const [nom, valeur] of Object.entries(ENTETES)) reponse.raw.setHeader(nom, valeur);
  reponse.raw.setHeader("x-correlation-id", requete.id);
  const demande = new URLSearchParams(corps?.toString() ?? search);
  confiees.set(copie, { correlation: requete.id, clientId: identifiantClient(requete, demande) });
  repondre(copie, reponse.raw);
}
