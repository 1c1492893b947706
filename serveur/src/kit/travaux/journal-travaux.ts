import { Logger } from "graphile-worker";

/**
 * The library's logger, reduced to its warnings and errors. Their details are dropped: they may hold a
 * job's payload or the text of an error, hence a personal datum.
 */
export function journalTravaux(avertir: (texte: string) => void): Logger {
  return new Logger(() => (niveau, message) => {
    if (niveau === "error" || niveau === "warning") avertir(message);
  });
}
