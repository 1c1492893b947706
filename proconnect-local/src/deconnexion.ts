import type { KoaContextWithOIDC } from "oidc-provider";
import { pageDeconnexion } from "./pages/page-deconnexion.ts";

/**
 * Ends the session at once when the id token hint belongs to its holder, as ProConnect does;
 * anybody else (a link in a mail, say) meets a question first.
 */
// B8-13
export async function seDeconnecter(
  ctx: KoaContextWithOIDC,
  formulaire: string,
  cheminCookie: string,
): Promise<void> {
  const { session, entities, provider } = ctx.oidc;
  if (!session || entities.IdTokenHint?.payload.sub !== session.accountId) {
    ctx.body = pageDeconnexion(formulaire);
    return;
  }
  // Tokens are tied to the session: they end with it.
  await session.destroy();
  ctx.cookies.set(provider.cookieName("session"), null, { path: cheminCookie });
  revenirAuClient(ctx);
}

/** Sends a browser without session straight back, where oidc-provider would need a script. */
export async function eviterScriptDeconnexion(
  ctx: KoaContextWithOIDC,
  next: () => Promise<void>,
): Promise<void> {
  await next();
  const aucunCompte = ctx.oidc?.session && !ctx.oidc.session.accountId;
  if (ctx.oidc?.route === "end_session" && ctx.status === 200 && aucunCompte) revenirAuClient(ctx);
}

function revenirAuClient(ctx: KoaContextWithOIDC): void {
  const { post_logout_redirect_uri: retour, state } = ctx.oidc.params ?? {};
  const url = new URL(typeof retour === "string" ? retour : ctx.oidc.urlFor("end_session_success"));
  if (typeof retour === "string" && typeof state === "string") url.searchParams.set("state", state);
  ctx.redirect(url.href);
  ctx.status = 303;
}
