import type { BlockList } from "node:net";
import type pg from "pg";
import type { Blocages } from "./blocages.ts";
import { type LigneApplication, lireApplication } from "./depot/applications.ts";
import { listeAdresses } from "./liste-adresses.ts";

/** What the gateway and the OAuth server know of an application. */
export type Application = Omit<LigneApplication, "adresses"> & {
  /** Itself or its partner. */
  readonly bloquee: boolean;
  /** Where it may call from; null for anywhere. */
  readonly adresses: BlockList | null;
};

/** Applications read once, until a change is announced. Unknown ones are not remembered. */
export type MemoireApplications = {
  lire(clientId: string): Promise<Application | null>;
  oublier(): void;
};

/** The applications, each read once then remembered until it changes, or a block does. */
export function ouvrirMemoireApplications(pool: pg.Pool, blocages: Blocages): MemoireApplications {
  let connues = new Map<string, Promise<Application | null>>();

  async function composer(clientId: string): Promise<Application | null> {
    const ligne = await lireApplication(pool, clientId);
    if (!ligne) return null;
    return {
      ...ligne,
      // CONV-7-20
      bloquee: await blocages.application(ligne.id, ligne.organisationId),
      adresses: ligne.adresses.length > 0 ? listeAdresses(ligne.adresses) : null,
    };
  }

  return {
    lire(clientId) {
      // No text of the database holds it, hence no identifier.
      if (clientId.includes("\0")) return Promise.resolve(null);
      const connue = connues.get(clientId);
      if (connue) return connue;
      const table = connues;
      const lecture = composer(clientId);
      table.set(clientId, lecture);
      lecture.then(
        (application) => application ?? table.delete(clientId),
        () => table.delete(clientId),
      );
      return lecture;
    },
    oublier() {
      connues = new Map();
    },
  };
}
