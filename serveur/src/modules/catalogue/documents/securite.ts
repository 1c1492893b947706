import type { FicheApi } from "../fiche-api.ts";
import type { SchemaSecurite } from "./document-openapi.ts";

/** The OAuth 2 security schemes of some APIs: real addresses of the server, scopes in words (§1.2). */
export function schemasSecurite(
  fiches: readonly FicheApi[],
  urlPublique: string,
): Record<string, SchemaSecurite> {
  const realms = [...new Set(fiches.map(({ definition }) => definition.realm))];
  return Object.fromEntries(
    realms.map((realm) => {
      const scopes = decrireScopes(fiches.filter(({ definition }) => definition.realm === realm));
      const clientCredentials = {
        tokenUrl: `${urlPublique}/connexion/oauth2/access_token?realm=%2F${realm}`,
        scopes,
      };
      const authorizationCode = {
        authorizationUrl: `${urlPublique}/connexion/oauth2/agent/authorize`,
        tokenUrl: `${urlPublique}/connexion/oauth2/agent/access_token`,
        scopes,
      };
      const schema: SchemaSecurite = {
        type: "oauth2",
        description:
          realm === "agent"
            ? "En-tête Authorization: Bearer. Jeton d’application (client_credentials) ou d’agent (code d’autorisation avec PKCE), valable 1 499 secondes."
            : "En-tête Authorization: Bearer. Jeton d’application (client_credentials), valable 1 499 secondes.",
        flows: realm === "agent" ? { clientCredentials, authorizationCode } : { clientCredentials },
      };
      return [realm, schema];
    }),
  );
}

function decrireScopes(fiches: readonly FicheApi[]): Record<string, string> {
  const scopes: Record<string, string> = {};
  for (const { definition, scopes: requis, scopeBacASable } of fiches) {
    for (const scope of requis) scopes[scope] = definition.titre;
    scopes[scopeBacASable] = `${definition.titre} : bac à sable`;
  }
  return scopes;
}
