import type { AdapterPayload } from "oidc-provider";
import type { Application } from "../memoire-applications.ts";
import { porterSecrets } from "./secret-application.ts";

/** How an application proves who it is: a signed assertion, a secret, or PKCE alone. */
const METHODES = { cle: "private_key_jwt", secret: "client_secret_post", aucune: "none" } as const;

/** The RFC 7591 metadata of an application; undefined when it is blocked, as if it did not exist. */
// CONV-7-20
export function metadonneesClient(
  application: Application,
  scopesConnus: ReadonlySet<string>,
): AdapterPayload | undefined {
  if (application.bloquee) return undefined;
  const methode = METHODES[application.authentification];
  const code = application.redirections.length > 0;
  return {
    client_id: application.clientId,
    client_name: application.nom,
    // An application all of whose secrets are dead still has to show one: it never becomes a public one.
    ...(methode === "client_secret_post" && { client_secret: porterSecrets(application.secrets) }),
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
    ]
      // One API that this version does not serve must not close the others.
      .filter((scope) => scopesConnus.has(scope))
      .join(" "),
  } as AdapterPayload;
}

function estLocale(adresse: string): boolean {
  return /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(adresse);
}
