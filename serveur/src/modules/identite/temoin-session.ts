import type { FastifyReply } from "fastify";
import { type ServicesIdentite, TEMOIN } from "./services.ts";

/** How the cookies of a sign-in are kept: unread by scripts, never sent along with what another site posts. */
export function optionsTemoin({ urlPublique }: Pick<ServicesIdentite, "urlPublique">) {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: urlPublique.startsWith("https://"),
  } as const;
}

/** Gives the browser the cookie of its session. */
export function poserTemoin(
  reponse: FastifyReply,
  temoin: string,
  services: Pick<ServicesIdentite, "urlPublique">,
): void {
  reponse.setCookie(TEMOIN, temoin, { ...optionsTemoin(services), path: "/" });
}
