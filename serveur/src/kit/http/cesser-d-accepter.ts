import { Server } from "node:net";
import { setTimeout as attendre } from "node:timers/promises";
import type { FastifyInstance } from "fastify";

const VIDANGE_MS = 100;

/**
 * Closes the door and gives a moment to requests whose bytes have arrived and are not read yet: the
 * HTTP server would take their connection for an idle one and cut it.
 */
export async function cesserDAccepter(serveur: FastifyInstance): Promise<void> {
  if (!serveur.server.listening) return;
  Server.prototype.close.call(serveur.server);
  await attendre(VIDANGE_MS);
}
