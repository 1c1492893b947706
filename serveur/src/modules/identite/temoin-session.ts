import type { FastifyReply, FastifyRequest } from "fastify";
import { type ServicesIdentite, TEMOIN } from "./services.ts";

type Services = Pick<ServicesIdentite, "urlPublique">;

/**
 * How a cookie of a sign-in is kept: unread by scripts, never sent along with what another site posts. Under https
 * its name is one that browsers take from this host alone (RFC 6265bis §4.1.3.2): another site of the same domain
 * could otherwise give somebody the session of somebody else.
 */
export function temoin(nom: string, { urlPublique }: Services) {
  const secure = urlPublique.startsWith("https://");
  const options = { httpOnly: true, sameSite: "lax", secure, path: "/" } as const;
  return { nom: secure ? `__Host-${nom}` : nom, options };
}

/** The cookie of the session of a browser, when it has one. */
export function lireTemoin({ cookies }: FastifyRequest, services: Services): string | undefined {
  return cookies[temoin(TEMOIN, services).nom];
}

/** Gives the browser the cookie of its session. */
export function poserTemoin(reponse: FastifyReply, valeur: string, services: Services): void {
  const { nom, options } = temoin(TEMOIN, services);
  reponse.setCookie(nom, valeur, options);
}

/** Has the browser forget the cookie of its session. */
export function oterTemoin(reponse: FastifyReply, services: Services): void {
  const { nom, options } = temoin(TEMOIN, services);
  reponse.clearCookie(nom, options);
}
