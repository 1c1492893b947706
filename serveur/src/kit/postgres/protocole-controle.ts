import { createConnection, type Socket } from "node:net";
import { join } from "node:path";
import { lireRepertoirePrises } from "./repertoire-prises.ts";

/** Name of the control socket, beside PostgreSQL's own. */
export const PRISE = "controle";

/** The only message of the supervisor, one JSON line: ready, or the reason it gave up. */
export type Annonce = { repertoirePrises: string } | { refus: string };

/** The line by which the supervisor says that the database answers, and in which folder its sockets are. */
export function direPret(repertoirePrises: string): string {
  return `${JSON.stringify({ repertoirePrises } satisfies Annonce)}\n`;
}

/** The line by which the supervisor says, in French, why it leaves. */
export function direAdieu(refus: string): string {
  return `${JSON.stringify({ refus } satisfies Annonce)}\n`;
}

/** A connection to the supervisor serving this data folder, or undefined when there is none. */
export function seConnecter(dossier: string): Promise<Socket | undefined> {
  const repertoire = lireRepertoirePrises(dossier);
  if (!repertoire) return Promise.resolve(undefined);
  return new Promise((resoudre) => {
    const prise = createConnection(join(repertoire, PRISE));
    prise.once("connect", () => resoudre(prise));
    prise.once("error", () => resoudre(undefined));
  });
}

/** Waits for the announcement; undefined when the supervisor leaves without a word. */
export function ecouterAnnonce(prise: Socket): Promise<Annonce | undefined> {
  return new Promise((resoudre) => {
    let recu = "";
    prise.setEncoding("utf8");
    prise.on("data", (morceau: string) => {
      recu += morceau;
      if (recu.includes("\n")) resoudre(JSON.parse(recu));
    });
    prise.on("error", () => {});
    prise.once("close", () => resoudre(undefined));
  });
}
