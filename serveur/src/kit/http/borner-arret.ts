import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

const PATIENCE_MS = 5_000;

/**
 * Gives an end to a stop. What was received whole is answered, however long that takes; a connection that asks
 * nothing, or whose request is still arriving after five seconds, is cut. Once a server stops, Node no longer
 * watches how long its requests take to arrive, and counts as busy a connection opened in advance: one of them,
 * forgotten or hostile, would hold the stop for ever.
 */
export function bornerArret(serveur: FastifyInstance): void {
  const prises = new Set<Socket>();
  const demandes = new Set<IncomingMessage>();
  serveur.server.on("connection", (prise) => {
    prises.add(prise);
    prise.once("close", () => prises.delete(prise));
  });
  serveur.server.on("request", (demande, reponse) => {
    demandes.add(demande);
    reponse.once("close", () => demandes.delete(demande));
  });
  let arrete = false;
  serveur.addHook("preClose", (fini) => {
    arrete = true;
    const passage = setInterval(couper, PATIENCE_MS);
    serveur.server.once("close", () => clearInterval(passage));
    passage.unref();
    fini();
  });

  // Who asked before the stop would keep the connection of the answer, and hold the stop with it.
  serveur.addHook("onSend", async (_requete, reponse) => {
    if (arrete) reponse.header("connection", "close");
  });

  function couper(): void {
    const occupees = new Set<Socket>();
    for (const { complete, socket } of demandes) if (complete) occupees.add(socket);
    for (const prise of prises) if (!occupees.has(prise)) prise.destroy();
  }
}
