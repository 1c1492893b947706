import { createCipheriv, createDecipheriv, createSecretKey } from "node:crypto";
import { creerHmacSha256 } from "../../kit/crypto/hmac-sha256.ts";
import type { Trousseau } from "../../kit/crypto/trousseau.ts";
import { VECTEUR, vecteurNeuf } from "../../kit/crypto/vecteur-neuf.ts";

const VERSION = 1;
const ETIQUETTE = 16;

export interface CoffreNir {
  /** UUID text: first 128 bits of HMAC-SHA-256 of the NIR; finds without revealing. */
  empreinte(nir13: string): string;
  /** The HMAC-SHA-256 itself, one character a byte: for the many NIR of an import. */
  empreinteBinaire(nir13: string): string;
  /** 1 byte of version, 12 of vector, the ciphertext, 16 of tag (AES-256-GCM). */
  chiffrer(nir13: string): Buffer;
  /** Throws when the value was altered, truncated or sealed with another key. */
  dechiffrer(scelle: Uint8Array): string;
}

type ClesNir = Pick<Trousseau, "nirEmpreinte" | "nirChiffrement">;

/** The only place that knows a NIR from its stored form. Both keys are 32 bytes and distinct. */
export function creerCoffreNir({ nirEmpreinte, nirChiffrement }: ClesNir): CoffreNir {
  if (nirEmpreinte.length !== 32 || nirChiffrement.length !== 32)
    throw new Error("Les clés du NIR doivent compter 32 octets.");
  const cleChiffrement = createSecretKey(nirChiffrement);
  const hmac = creerHmacSha256(nirEmpreinte);
  return {
    empreinte(nir13) {
      const h = hmac(nir13, "hex");
      return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20, 32)}`;
    },
    empreinteBinaire: (nir13) => hmac(nir13, "binary"),
    chiffrer(nir13) {
      const vecteur = vecteurNeuf();
      const aes = createCipheriv("aes-256-gcm", cleChiffrement, vecteur);
      const corps = aes.update(nir13, "latin1");
      aes.final();
      return Buffer.concat([Buffer.of(VERSION), vecteur, corps, aes.getAuthTag()]);
    },
    dechiffrer(scelle) {
      const fin = scelle.length - ETIQUETTE;
      if (scelle[0] !== VERSION || fin <= 1 + VECTEUR) throw new Error("NIR chiffré illisible.");
      const aes = createDecipheriv("aes-256-gcm", cleChiffrement, scelle.subarray(1, 1 + VECTEUR), {
        authTagLength: ETIQUETTE,
      });
      aes.setAuthTag(scelle.subarray(fin));
      return (
        aes.update(scelle.subarray(1 + VECTEUR, fin), undefined, "latin1") + aes.final("latin1")
      );
    },
  };
}
