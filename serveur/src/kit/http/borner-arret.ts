import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

const PATIENCE_MS = 5_000;

/**
 * Gives an end to a stop, and cuts no answer. What was received whole is answered, and its answer read, however
 * long that takes; a connection that asks nothing, or whose request is still arriving after five seconds, is cut.
 * Once a server stops, Node no longer watches how long its requests take to arrive, and counts as busy a connection
 * opened in advance: one of them, forgotten or hostile, would hold the stop for ever. Stop or none, so is cut one that
 * takes nothing of its answer for `lectureMs`: Node gives a time to requests alone, and would keep the answer for ever.
 */
export function bornerArret(serveur: FastifyInstance, lectureMs: number): void {
  const { server } = serveur;
  /** Each connection, with how much of it was read when its last answer was taken. */
  const prises = new Map<Socket, number | null>();
  const demandes = new Set<IncomingMessage>();
  server.on("connection", (prise) => {
    prises.set(prise, null);
    prise.once("close", () => prises.delete(prise));
  });
  server.on("request", (demande, reponse) => {
    demandes.add(demande);
    reponse.setTimeout(lectureMs, () => couperSiDelaissee(demande.socket));
    reponse.once("close", () => {
      demandes.delete(demande);
      const { socket } = demande;
      if (prises.has(socket)) prises.set(socket, socket.bytesRead);
    });
  });
  // Node's own takes for idle a connection whose answer is written, be it still on its way.
  server.closeIdleConnections = () => {
    for (const [prise, lus] of libres()) if (prise.bytesRead === lus) prise.destroy();
  };
  let arrete = false;
  serveur.addHook("preClose", (fini) => {
    arrete = true;
    const passage = setInterval(() => {
      for (const [prise] of libres()) prise.destroy();
    }, PATIENCE_MS);
    server.once("close", () => clearInterval(passage));
    passage.unref();
    fini();
  });

  // Who asked before the stop would keep the connection of the answer, and hold the stop with it.
  serveur.addHook("onSend", (_requete, reponse, _corps, fini) => {
    if (arrete) reponse.header("connection", "close");
    fini();
  });

  /** Those that wait for nothing that was asked whole. */
  function libres(): [Socket, number | null][] {
    const occupees = new Set<Socket>();
    for (const { complete, socket } of demandes) if (complete) occupees.add(socket);
    return [...prises].filter(([prise]) => !occupees.has(prise));
  }
}

/**
 * Node counts as activity each part of an answer that the network takes. Who waits for an answer that is being
 * made is left alone: its first bytes start the count again.
 */
function couperSiDelaissee(prise: Socket): void {
  if (prise.writableLength > 0) prise.destroy();
}
