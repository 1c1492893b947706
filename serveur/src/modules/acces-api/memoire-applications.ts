import type pg from "pg";
import { type Application, lireApplication } from "./depot/applications.ts";

/** Applications read once, until a change is announced. Unknown ones are not remembered. */
export type MemoireApplications = {
  lire(clientId: string): Promise<Application | null>;
  oublier(): void;
};

export function ouvrirMemoireApplications(pool: pg.Pool): MemoireApplications {
  let connues = new Map<string, Promise<Application | null>>();
  return {
    lire(clientId) {
      const connue = connues.get(clientId);
      if (connue) return connue;
      const table = connues;
      const lecture = lireApplication(pool, clientId);
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
