import { Logger } from "graphile-worker";

// Failed jobs are told once, elsewhere, without the text of their error. Jobs wait for networks, not for the
// database: that they are more than its connections is meant.
const TUS = ["Failed task", "WARNING: having maxPoolSize"];

/** The library's logger, reduced to its warnings and errors, without their details. */
export function journalTravaux(avertir: (texte: string) => void): Logger {
  return new Logger(() => (niveau, message) => {
    const grave = niveau === "error" || niveau === "warning";
    if (grave && !TUS.some((debut) => message.startsWith(debut))) avertir(message);
  });
}
