import type { IncomingMessage } from "node:http";

const A_JETER = 64 * 1024 * 1024;

/**
 * Reads to its end, and throws away, a body that was refused before it had all arrived. Answered sooner, its
 * sender would find the connection cut while it writes, and would not read the sentence that says why. A
 * body of more than 64 MB is not waited for.
 */
export function viderCorps(requete: IncomingMessage): Promise<void> {
  return new Promise((vide) => {
    let jetes = 0;
    const finir = () => {
      requete.off("data", compter).off("end", finir).off("close", finir);
      vide();
    };
    const compter = (morceau: Buffer) => {
      jetes += morceau.length;
      if (jetes > A_JETER) finir();
    };
    requete.on("data", compter).once("end", finir).once("close", finir);
    requete.resume();
    if (requete.destroyed || requete.readableEnded || annonce(requete) > A_JETER) finir();
  });
}

function annonce(requete: IncomingMessage): number {
  return Number(requete.headers["content-length"] ?? 0);
}
