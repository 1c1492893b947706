import { randomBytes } from "node:crypto";
import { Provider } from "oidc-provider";
import { accordImplicite } from "./accord-implicite.ts";
import { creerAdaptateurMemoire } from "./adaptateur-memoire.ts";
import { creerCleSignature } from "./cle-signature.ts";
import { creerRechercheCompte } from "./compte-agent.ts";
import { eviterScriptDeconnexion, seDeconnecter } from "./deconnexion.ts";
import { exigerClaims, exigerNonce, exigerState } from "./exigences-requete.ts";
import type { OptionsProconnectLocal } from "./options.ts";
import { pageMessage } from "./pages/page-message.ts";
import { durees, revendications, valeursAcr } from "./parametres.ts";
import { creerPolitiqueConnexion } from "./politique-connexion.ts";

/** The certified OpenID provider, bent to what ProConnect does (regles.md B8). */
export async function creerFournisseur(options: OptionsProconnectLocal): Promise<Provider> {
  const cookies = { path: options.prefixe, httpOnly: true, sameSite: "lax", signed: true } as const;
  const fournisseur = new Provider(options.emetteur, {
    adapter: creerAdaptateurMemoire(),
    jwks: { keys: [await creerCleSignature()] },
    clients: [
      {
        ...options.client,
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        response_modes: ["query"],
        userinfo_signed_response_alg: "RS256",
      },
    ],
    clientAuthMethods: ["client_secret_basic", "client_secret_post"],
    // B8-01
    routes: {
      authorization: "/authorize",
      token: "/token",
      userinfo: "/userinfo",
      end_session: "/session/end",
      jwks: "/jwks",
    },
    claims: revendications,
    scopes: Object.keys(revendications).filter((nom) => revendications[nom] !== null),
    acrValues: [...valeursAcr],
    extraParams: { state: exigerState, nonce: exigerNonce, idp_hint: null, siret_hint: null },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      claimsParameter: { enabled: true, assertClaimsParameter: exigerClaims },
      // B8-04
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, formulaire) => seDeconnecter(ctx, formulaire, options.prefixe),
        postLogoutSuccessSource: (ctx) => {
          ctx.body = pageMessage("Vous êtes déconnecté", "Vous pouvez fermer cette page.");
        },
      },
    },
    findAccount: creerRechercheCompte(options.agents),
    loadExistingGrant: accordImplicite,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed("refresh_token"),
    pkce: { required: () => false },
    clientBasedCORS: () => false,
    renderError: (ctx, { error, error_description: detail }) => {
      ctx.type = "html";
      ctx.body = pageMessage("La demande est refusée", `${error}${detail ? ` : ${detail}` : ""}`);
    },
    interactions: {
      policy: creerPolitiqueConnexion(),
      url: (_ctx, { uid }) => `${options.prefixe}/interaction/${uid}`,
    },
    cookies: {
      names: {
        session: "proconnect_local",
        interaction: "proconnect_local_interaction",
        resume: "proconnect_local_reprise",
      },
      long: cookies,
      short: cookies,
      keys: [randomBytes(32).toString("base64url")],
    },
    ttl: {
      AccessToken: durees.jetonAcces,
      AuthorizationCode: durees.code,
      RefreshToken: durees.jetonRafraichissement,
      IdToken: durees.jetonAcces,
      Interaction: durees.interaction,
      Grant: durees.session,
      // Counted from the login: using the session does not prolong it.
      Session: (_ctx, { loginTs }) =>
        loginTs
          ? Math.max(1, loginTs + durees.session - Math.floor(Date.now() / 1000))
          : durees.session,
    },
  });
  // The issuer alone decides the public addresses, whatever Host the request carries.
  fournisseur.proxy = true;
  fournisseur.use(eviterScriptDeconnexion as Parameters<Provider["use"]>[0]);
  return fournisseur;
}
