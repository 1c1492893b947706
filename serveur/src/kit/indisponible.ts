import { Saturation } from "./coalescence.ts";

/** Codes of a database out of reach: the caller may try again (wire: 503 R999). */
const INDISPONIBLE = /^(08|57P|53)|^E(CONNREFUSED|CONNRESET|PIPE|NOENT)$/;

/** What `pg` says of a connection lost, deaf or not had, and PostgreSQL of a database closed for a while, without such a code. */
const SANS_CODE =
  /connection (terminated|error)|query read timeout|trying to connect|not currently accepting connections/i;

/** Seconds: about the time that a database takes to be back, or a queue to empty. */
export const ATTENTE_INDISPONIBLE = 2;

/** Whether a failure is that of a database out of reach or of a full queue, which pass, and not of our code. */
export function estIndisponible(erreur: unknown): boolean {
  const { code = "", message = "" } = (erreur ?? {}) as { code?: string; message?: string };
  return erreur instanceof Saturation || INDISPONIBLE.test(code) || SANS_CODE.test(message);
}
