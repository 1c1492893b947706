import { createHmac } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { jourCivil } from "../../kit/jour-civil.ts";
import { type Agent, alerterPartage } from "../habilitations/index.ts";
import { activeAilleurs } from "./depot/sessions.ts";
import type { ServicesIdentite } from "./services.ts";

/** What tells two devices apart: a keyed hash, from which neither address nor browser can be read. */
export function empreinteAppareil(requete: FastifyRequest, services: ServicesIdentite): Buffer {
  const navigateur = requete.headers["user-agent"] ?? "";
  return createHmac("sha256", services.trousseau.appareils)
    .update(`${requete.ip}\n${navigateur}`)
    .digest();
}

/** When an RGC signs in while active on another device, raises the alert. Their credentials are theirs alone. */
// ANX1-3-03
export async function surveillerAppareils(
  services: ServicesIdentite,
  agent: Agent,
  appareil: Buffer,
): Promise<void> {
  if (!agent.roles.includes("RGC")) return;
  const maintenant = services.cadre.horloge.maintenant();
  const minutes = await services.parametres.nombre(
    "session.inactivite_minutes",
    jourCivil(maintenant),
  );
  const depuis = new Date(maintenant.getTime() - minutes * 60_000);
  if (await activeAilleurs(services.pool, agent.id, appareil, depuis)) {
    await alerterPartage(services.pool, await services.cadre.annuaire.lire(), agent);
  }
}
