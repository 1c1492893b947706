import type { AdapterPayload } from "oidc-provider";
import type { Application } from "../depot/applications.ts";

/** How an application proves who it is: a signed assertion, a secret, or PKCE alone. */
function methodeAuthentification(application: Application): string {
  if (application.jwks) return "private_key_jwt";
  return application.secretEmpreinte ? "client_secret_post" : "none";
}

/** The RFC 7591 metadata of an application; undefined when it is blocked, as if it did not exist. */
// CONV-7-20
export function metadonneesClient(application: Application): AdapterPayload | undefined {
  if (application.bloqueeLe) return undefined;
  const methode = methodeAuthentification(application);
  const code = application.redirections.length > 0;
  return {
    client_id: application.clientId,
    client_name: application.nom,
    ...(application.secretEmpreinte && {
      client_secret: application.secretEmpreinte.toString("base64url"),
    }),
    ...(application.jwks && { jwks: application.jwks }),
    token_endpoint_auth_method: methode,
    grant_types: [
      ...(methode === "none" ? [] : ["client_credentials"]),
      ...(code ? ["authorization_code", "refresh_token"] : []),
    ],
    response_types: code ? ["code"] : [],
    redirect_uris: application.redirections,
    application_type: application.redirections.some(estLocale) ? "native" : "web",
    scope: [
      ...new Set([
        "openid",
        "profil_accedant",
        ...(code ? ["offline_access"] : []),
        ...application.scopes,
      ]),
    ].join(" "),
  } as AdapterPayload;
}

function estLocale(adresse: string): boolean {
  return /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(adresse);
}
