import { Logger } from "graphile-worker";

/**
 * The library's logger, reduced to its warnings and errors, without their details. Failed jobs are left
 * out: they are told once, elsewhere, without the text of their error.
 */
export function journalTravaux(avertir: (texte: string) => void): Logger {
  return new Logger(() => (niveau, message) => {
    const grave = niveau === "error" || niveau === "warning";
    if (grave && !message.startsWith("Failed task")) avertir(message);
  });
}
