import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

/** What is said of each request that HTTP itself refuses; anything else is `AUTRE`. */
const REFUS: Readonly<Record<string, readonly [statut: number, phrase: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "L’adresse et les en-têtes de la requête sont trop longs."],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "La requête a mis trop de temps à arriver."],
};
const AUTRE = [400, "La requête n’est pas écrite en HTTP."] as const;

/** Answers, in French, a request that no route could read: too long, too slow, or not HTTP; then hangs up. */
export function refuserIllisible(erreur: { readonly code?: string }, prise: Socket): void {
  if (erreur.code === "ECONNRESET" || prise.destroyed) return;
  const [statut, message] = REFUS[erreur.code ?? ""] ?? AUTRE;
  const correlation = randomUUID();
  const corps = JSON.stringify({ code: "ENTREE_INVALIDE", message, correlation });
  const lignes = [
    `HTTP/1.1 ${statut} ${STATUS_CODES[statut]}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(corps)}`,
    `x-correlation-id: ${correlation}`,
    "connection: close",
  ];
  if (prise.writable) prise.write(`${lignes.join("\r\n")}\r\n\r\n${corps}`);
  prise.destroySoon();
}
