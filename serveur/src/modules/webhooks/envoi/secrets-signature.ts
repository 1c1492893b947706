import { randomBytes } from "node:crypto";
import { desceller, sceller } from "../../../kit/crypto/sceau.ts";

const OCTETS = 32;
const usage = (abonnementId: string) => `webhook/${abonnementId}`;

/** A new signing secret: as the éditeur is shown it once, and as it is kept. */
export function nouveauSecret(
  cle: Buffer,
  abonnementId: string,
): { valeur: string; scelle: Buffer } {
  const octets = randomBytes(OCTETS);
  return {
    valeur: `whsec_${octets.toString("base64")}`,
    scelle: sceller(cle, usage(abonnementId), octets),
  };
}

/** A secret that the éditeur already has, `whsec_` then 32 bytes in base 64, as it is kept. */
export function scellerSecret(cle: Buffer, abonnementId: string, valeur: string): Buffer {
  return sceller(cle, usage(abonnementId), Buffer.from(valeur.slice("whsec_".length), "base64"));
}

/** Opens a kept secret, for its own subscription alone. Throws when it was altered. */
export function ouvrirSecret(cle: Buffer, abonnementId: string, scelle: Buffer): string {
  const octets = desceller(cle, usage(abonnementId), scelle);
  if (!octets) throw new Error("Secret de webhook illisible.");
  return `whsec_${octets.toString("base64")}`;
}
