import { createHmac, type KeyObject, timingSafeEqual } from "node:crypto";

/** What is kept of a client secret. Secrets are long and random: a keyed hash is enough. */
export function empreinteSecret(cle: Buffer | KeyObject, secret: string): Buffer {
  return createHmac("sha256", cle).update(secret).digest();
}

export function secretConvient(
  cle: Buffer | KeyObject,
  secret: string,
  empreinte: Buffer,
): boolean {
  return timingSafeEqual(empreinteSecret(cle, secret), empreinte);
}
