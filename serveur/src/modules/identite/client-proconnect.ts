import * as oidc from "openid-client";
import type { ConfigurationProconnect } from "../../configuration.ts";
import { memoriser } from "../../kit/memoire.ts";

/** What ProConnect says of the person who comes back (B8-05). */
export type IdentiteProconnect = {
  readonly sujet: string;
  readonly fournisseur: string;
  readonly uid: string;
  readonly siret: string;
  readonly courriel: string;
  readonly acr: string;
  readonly amr: readonly string[];
  readonly idToken: string;
};

export type ClientProconnect = {
  preparer(): Promise<{ adresse: URL; etat: string; nonce: string; verificateur: string }>;
  conclure(
    retour: URL,
    attendus: { etat: string; nonce: string; verificateur: string },
  ): Promise<IdentiteProconnect>;
  adresseDeconnexion(idToken: string, etat: string): Promise<URL>;
};

const PORTEE = "openid given_name usual_name email uid siret idp_id organization_label roles";

/** The relying party (B8-01 to B8-13). The provider's metadata is read at the first sign-in. */
export function creerClientProconnect(
  configuration: ConfigurationProconnect & { readonly local: boolean },
  urlPublique: string,
): ClientProconnect {
  const redirection = `${urlPublique}/connexion/retour`;
  const decouverte = memoriser(async () => {
    const client = await oidc.discovery(
      new URL(configuration.emetteur),
      configuration.clientId,
      { client_secret: configuration.clientSecret, userinfo_signed_response_alg: "RS256" },
      oidc.ClientSecretPost(configuration.clientSecret),
      {
        execute: [
          oidc.enableNonRepudiationChecks,
          ...(configuration.local ? [oidc.allowInsecureRequests] : []),
        ],
      },
    );
    return client;
  });

  return {
    async preparer() {
      const etat = oidc.randomState();
      const nonce = oidc.randomNonce();
      const verificateur = oidc.randomPKCECodeVerifier();
      const adresse = oidc.buildAuthorizationUrl(await decouverte.lire(), {
        redirect_uri: redirection,
        scope: PORTEE,
        state: etat,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verificateur),
        code_challenge_method: "S256",
        // B8-11: amr is only given when it is asked for.
        claims: JSON.stringify({ id_token: { amr: { essential: true }, acr: null } }),
      });
      return { adresse, etat, nonce, verificateur };
    },
    async conclure(retour, attendus) {
      const client = await decouverte.lire();
      const jetons = await oidc.authorizationCodeGrant(client, retour, {
        expectedState: attendus.etat,
        expectedNonce: attendus.nonce,
        pkceCodeVerifier: attendus.verificateur,
        idTokenExpected: true,
      });
      const identite = jetons.claims() as oidc.IDToken;
      const infos = await oidc.fetchUserInfo(client, jetons.access_token, identite.sub);
      return {
        sujet: identite.sub,
        fournisseur: String(infos.idp_id ?? ""),
        uid: String(infos.uid ?? ""),
        siret: String(infos.siret ?? ""),
        courriel: String(infos.email ?? ""),
        acr: String(identite.acr ?? ""),
        amr: Array.isArray(identite.amr) ? identite.amr.map(String) : [],
        idToken: String(jetons.id_token),
      };
    },
    async adresseDeconnexion(idToken, etat) {
      return oidc.buildEndSessionUrl(await decouverte.lire(), {
        id_token_hint: idToken,
        state: etat,
        post_logout_redirect_uri: `${urlPublique}/deconnexion/retour`,
      });
    },
  };
}
