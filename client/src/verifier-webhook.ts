import { createHmac, timingSafeEqual } from "node:crypto";
import { ErreurMaillage } from "./erreur-maillage.ts";
import type { Evenement } from "./formes.ts";

/** What a webhook says: an event, or the test that proves the address (its `data` is then empty). */
export type MessageWebhook =
  | Evenement
  | { id: string; type: "webhook.essai"; timestamp: string; data: object };

type Entetes = Readonly<Record<string, string | readonly string[] | undefined>> | Headers;

const TOLERANCE_S = 300;
const PREFIXE = "whsec_";
/** Standard Webhooks: a key has 24 bytes at least. */
const OCTETS_MIN = 24;

/**
 * Checks that a webhook comes from the platform (Standard Webhooks) and reads it. `corps` is the text as
 * received, before any parsing. During a rotation give both secrets. Throws an ErreurMaillage on a
 * signature that is not one of theirs, on a missing header, on a message older or newer than five minutes, and
 * on a secret that is none: an empty one would let anybody sign.
 */
export function verifierWebhook(
  corps: string,
  entetes: Entetes,
  secrets: string | readonly string[],
  maintenant: Date = new Date(),
): MessageWebhook {
  const [id, instant, signatures] = ["id", "timestamp", "signature"].map((nom) =>
    lireEntete(entetes, `webhook-${nom}`),
  );
  if (!id || !instant || !signatures) throw refuser("ENTETE_ABSENT");
  const ecart = Math.abs(maintenant.getTime() / 1000 - Number(instant));
  if (!(ecart <= TOLERANCE_S)) throw refuser("HORS_DELAI");
  const recues = signatures
    .split(" ")
    .filter((signature) => signature.startsWith("v1,"))
    .map((signature) => Buffer.from(signature.slice(3), "base64"));
  const cles = [secrets].flat().map((secret) => Buffer.from(secret.replace(PREFIXE, ""), "base64"));
  if (cles.some(({ length }) => length < OCTETS_MIN)) throw refuser("SECRET_INVALIDE");
  const connue = cles.some((cle) => {
    const attendue = createHmac("sha256", cle).update(`${id}.${instant}.${corps}`).digest();
    return recues.some((r) => r.length === attendue.length && timingSafeEqual(r, attendue));
  });
  if (!connue) throw refuser("SIGNATURE_INVALIDE");
  return JSON.parse(corps) as MessageWebhook;
}

function lireEntete(entetes: Entetes, nom: string): string | undefined {
  if (entetes instanceof Headers) return entetes.get(nom) ?? undefined;
  // Node gives them in lower case; other hosts leave them as they were sent.
  const [, valeur] = Object.entries(entetes).find(([cle]) => cle.toLowerCase() === nom) ?? [];
  return typeof valeur === "string" ? valeur : undefined;
}

function refuser(code: string): ErreurMaillage {
  return new ErreurMaillage("Vérifier un webhook : refusé", {
    suite: "arreter",
    code,
    statut: 0,
    correlation: null,
  });
}
