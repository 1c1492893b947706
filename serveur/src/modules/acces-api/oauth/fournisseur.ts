import { createSecretKey } from "node:crypto";
import { errors, interactionPolicy, Provider } from "oidc-provider";
import type pg from "pg";
import { estIndisponible } from "../../../kit/indisponible.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { noterAssertion } from "../depot/objets-oauth.ts";
import type { MemoireApplications } from "../memoire-applications.ts";
import { fabriqueAdaptateur } from "./adaptateur.ts";
import { cleSignature } from "./cle-signature.ts";
import { pageDeconnecte, pageDeconnexion } from "./pages-deconnexion.ts";
import { lireSecretsPortes, trouverSecret } from "./secret-application.ts";
import { traduireErreur } from "./traduire-erreur.ts";

const AUTORISATION = "/connexion/oauth2/agent/authorize";
const JETON = "/connexion/oauth2/access_token";
const JETON_AGENT = "/connexion/oauth2/agent/access_token";
const REALMS_ECRITS = ["/agent", "/partenaire"].flatMap((realm) => [
  realm,
  encodeURIComponent(realm),
]);
/** Lifetimes of wire §1.2, in seconds. */
const DUREES = {
  jeton: 1499,
  code: 60,
  identite: 9000,
  rafraichissement: 7200,
  session: 43_200,
  interaction: 3600,
};
const ASSERTION_MS = 24 * 3_600_000;
const AVANCE_MS = 60_000;

export type OptionsFournisseur = {
  readonly pool: pg.Pool;
  readonly applications: MemoireApplications;
  readonly emetteur: string;
  readonly cleSecrets: Buffer;
  readonly cleSignature: Buffer;
  readonly cleTemoins: Buffer;
  /** Claims of an agent, or null when their account is closed. */
  readonly lireAgent: (id: string) => Promise<Record<string, unknown> | null>;
  readonly scopes: readonly string[];
  readonly maintenant: () => Date;
  /** Told which secret has just proved an application. */
  readonly noterSecret: (secretId: string, le: Date) => void;
};

/** The OAuth 2 server of both realms: `oidc-provider`, with the wire's paths and error texts. */
export function creerFournisseur(options: OptionsFournisseur): Provider {
  const cle = cleSignature(options.cleSignature);
  const cleSecrets = createSecretKey(options.cleSecrets);
  const scopes = ["openid", "offline_access", ...options.scopes];
  const fournisseur = new Provider(options.emetteur, {
    adapter: fabriqueAdaptateur(options.pool, options.applications, new Set(scopes)),
    jwks: { keys: [cle] as never },
    cookies: {
      keys: [options.cleTemoins.toString("base64url")],
      names: {
        session: "maillage_oauth",
        interaction: "maillage_interaction",
        resume: "maillage_reprise",
      },
    },
    clientDefaults: { id_token_signed_response_alg: cle.alg },
    enabledJWA: { idTokenSigningAlgValues: [cle.alg] },
    responseTypes: ["code"],
    scopes,
    routes: {
      authorization: AUTORISATION,
      token: JETON,
      introspection: "/connexion/oauth2/introspect",
      revocation: "/connexion/oauth2/revoke",
      jwks: "/connexion/oauth2/jwks",
      userinfo: "/connexion/oauth2/userinfo",
      end_session: "/connexion/oauth2/fin-session",
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: {
        enabled: true,
        allowedPolicy: (_ctx, client, jeton) => jeton.clientId === client.clientId,
      },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, jeton) => jeton.clientId === client.clientId,
      },
      resourceIndicators: { enabled: false },
      // The library would announce both: no route of ours takes a pushed request, and every token is a Bearer one.
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, formulaire) => {
          ctx.body = pageDeconnexion(formulaire);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = pageDeconnecte();
        },
      },
    },
    clientAuthMethods: ["client_secret_basic", "client_secret_post", "private_key_jwt", "none"],
    assertJwtClientAuthClaimsAndHeader: (_ctx, assertion) => refuserHorsDuTemps(assertion),
    // Wire §1.2: of public applications; a confidential one may prove its code by its secret alone.
    pkce: { required: (_ctx, client) => client.clientAuthMethod === "none" },
    // The address of an authorization is checked by us, hence always said.
    allowOmittingSingleRegisteredRedirectUri: false,
    // Wire §1.2: the answer to a code always brings one, bound to the sign-in that gave the code.
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed("refresh_token"),
    ttl: {
      ClientCredentials: DUREES.jeton,
      AccessToken: DUREES.jeton,
      AuthorizationCode: DUREES.code,
      IdToken: DUREES.identite,
      RefreshToken: DUREES.rafraichissement,
      Grant: DUREES.session,
      Session: DUREES.session,
      Interaction: DUREES.interaction,
    },
    interactions: {
      policy: exigerSessionPortail(),
      url: (_ctx, interaction) => `/connexion/interaction/${interaction.uid}`,
    },
    findAccount: async (_ctx, id) => {
      const agent = await options.lireAgent(id);
      return agent ? { accountId: id, claims: async () => ({ sub: id, ...agent }) } : undefined;
    },
    loadExistingGrant,
    renderError: (ctx, sortie, erreur) => {
      ctx.type = "text/plain; charset=utf-8";
      if (estIndisponible(erreur)) {
        ctx.body = "Service momentanément indisponible, réessayez dans un instant.";
        return;
      }
      ctx.body = `La demande ne peut aboutir : ${sortie.error}. Vérifiez client_id et redirect_uri.`;
    },
  });
  fournisseur.Client.prototype.compareClientSecret = function comparer(this: unknown, secret) {
    const { clientSecret } = this as { clientSecret: string };
    const maintenant = options.maintenant();
    const portes = lireSecretsPortes(clientSecret);
    const trouve = trouverSecret(cleSecrets, secret, portes, jourCivil(maintenant));
    if (trouve) options.noterSecret(trouve.id, maintenant);
    return trouve !== null;
  };
  servirUneFois(fournisseur, options.pool);
  parlerEnNotreNom(fournisseur);
  parlerCommeLeFil(fournisseur);
  return fournisseur;
}

/**
 * An assertion is made for one call: kept unused for years, or made ahead of the call, it would be a secret that
 * nothing renews (RFC 7523 §3). A clock may be a minute ahead of ours.
 */
async function refuserHorsDuTemps({
  exp,
  iat = 0,
}: {
  exp?: unknown;
  iat?: unknown;
}): Promise<void> {
  const maintenant = Date.now();
  if (Number(exp) * 1000 - maintenant > ASSERTION_MS) {
    throw new errors.InvalidClientAuth("expiration is too far in the future");
  }
  if (Number(iat) * 1000 - maintenant > AVANCE_MS) {
    throw new errors.InvalidClientAuth("issued in the future");
  }
}

/** The library looks whether an assertion has served, then writes it: of two at once, each would be the first. */
function servirUneFois(fournisseur: Provider, pool: pg.Pool): void {
  fournisseur.ReplayDetection.unique = (emetteur, jti, exp) =>
    noterAssertion(pool, { emetteur, jti, expireLe: new Date(exp * 1000) });
}

/**
 * Every address that the library writes, and whom an assertion may be made for, is our public address: neither
 * the `Host` of a call nor its `X-Forwarded-*` changes it. An assertion may name the token endpoint by both its
 * paths, with its realm or without (wire §1.2; RFC 7523 §3).
 */
function parlerEnNotreNom(fournisseur: Provider): void {
  const { issuer: emetteur } = fournisseur;
  const { host, protocol } = new URL(emetteur);
  fournisseur.proxy = true;
  fournisseur.use(async (ctx, suivant) => {
    ctx.req.headers["x-forwarded-host"] = host;
    ctx.req.headers["x-forwarded-proto"] = protocol.slice(0, -1);
    await suivant();
  });
  const realms = REALMS_ECRITS.map((realm) => `?realm=${realm}`);
  const jetons = [JETON, JETON_AGENT].flatMap((chemin) =>
    ["", ...realms].map((realm) => emetteur + chemin + realm),
  );
  const { OIDCContext } = fournisseur;
  OIDCContext.prototype.clientJwtAuthExpectedAudience = function attendues() {
    return new Set([emetteur, ...jetons, this.urlFor(this.route)]);
  };
}

type ErreurDetaillee = Error & { error_detail?: string; error_description?: string };

/**
 * Errors of the token endpoint leave as HTTP 400 with the wire's sentences, and an authorization sends back by
 * 302 (§1.2).
 */
function parlerCommeLeFil(fournisseur: Provider): void {
  const details = new WeakMap<object, string>();
  fournisseur.on("grant.error", (ctx, erreur: ErreurDetaillee) => {
    details.set(ctx.req, `${erreur.error_description ?? ""} ${erreur.error_detail ?? ""}`.trim());
  });
  fournisseur.use(async (ctx, suivant) => {
    await suivant();
    if (ctx.path.startsWith(AUTORISATION) && ctx.status === 303) ctx.status = 302;
    if (ctx.path !== JETON || ctx.status >= 500) return;
    const corps = ctx.body as { error?: string; error_description?: string } | undefined;
    ctx.set({ "cache-control": "no-store", pragma: "no-cache" });
    if (corps?.error) {
      const typeOctroi = String(ctx.oidc?.params?.grant_type ?? "");
      const detail = details.get(ctx.req) ?? corps.error_description ?? "";
      ctx.status = 400;
      ctx.remove("www-authenticate");
      ctx.body = traduireErreur(corps.error, corps.error_description ?? "", detail, typeOctroi);
    }
    ctx.set("content-type", "application/json;charset=UTF-8");
  });
}

/** An application under convention needs no consent screen: the partner answered for its agents. */
async function loadExistingGrant(ctx: import("oidc-provider").KoaContextWithOIDC) {
  const { client, session, provider, result } = ctx.oidc as unknown as {
    client: { clientId: string };
    session: { accountId: string; grantIdFor(id: string): string | undefined };
    provider: Provider;
    result?: { consent?: { grantId?: string } };
  };
  const connu = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const octroi =
    (connu && (await provider.Grant.find(connu))) ||
    new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  octroi.addOIDCScope(String(ctx.oidc.params?.scope ?? "openid"));
  await octroi.save();
  return octroi;
}

/** Each authorization asks the portal who is there: no sign-in outlives the portal's own session. */
function exigerSessionPortail(): interactionPolicy.DefaultPolicy {
  const { base, Check } = interactionPolicy;
  const politique = base();
  politique
    .get("login")
    ?.checks.add(
      new Check("session_portail", "the portal session must be checked", "login_required", (ctx) =>
        ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return politique;
}
