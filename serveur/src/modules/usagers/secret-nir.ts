import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hash,
  randomFillSync,
} from "node:crypto";
import { creerScellementEnLot } from "./sceau-nir-en-lot.ts";

const VERSION = 1;
const VECTEUR = 12;
const ETIQUETTE = 16;

export interface CoffreNir {
  /** UUID text: first 128 bits of HMAC-SHA-256 of the NIR; finds without revealing. */
  empreinte(nir13: string): string;
  /** The HMAC-SHA-256 itself, one character a byte: for the many NIR of an import. */
  empreinteBinaire(nir13: string): string;
  /** 1 byte of version, 12 of vector, the ciphertext, 16 of tag (AES-256-GCM). */
  chiffrer(nir13: string): Buffer;
  /** As `chiffrer`, of many: the seals end to end, TAILLE_SCEAU bytes each. */
  chiffrerEnLot(nirs: readonly string[]): Buffer;
  /** Throws when the value was altered, truncated or sealed with another key. */
  dechiffrer(scelle: Uint8Array): string;
}

/** The only place that knows a NIR from its stored form. Both keys are 32 bytes and distinct. */
export function creerCoffreNir(cles: { empreinte: Buffer; chiffrement: Buffer }): CoffreNir {
  if (cles.empreinte.length !== 32 || cles.chiffrement.length !== 32)
    throw new Error("Les clés du NIR doivent compter 32 octets.");
  const cleChiffrement = createSecretKey(cles.chiffrement);
  const tirerVecteur = creerTirage();
  const hmac = creerHmac(cles.empreinte);
  let scellerEnLot: ((nirs: readonly string[]) => Buffer) | undefined;
  return {
    empreinte(nir13) {
      const h = Buffer.from(hmac(nir13), "latin1").toString("hex");
      return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20, 32)}`;
    },
    empreinteBinaire: hmac,
    chiffrerEnLot(nirs) {
      scellerEnLot ??= creerScellementEnLot(cles.chiffrement);
      return scellerEnLot(nirs);
    },
    chiffrer(nir13) {
      const vecteur = tirerVecteur();
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

// RFC 2104 with two one-shot hashes: node's Hmac object costs three times more, and an import makes
// millions of them. The test holds it equal to node's.
function creerHmac(cle: Buffer): (nir13: string) => string {
  const interne = Buffer.alloc(64 + 13, 0x36);
  const externe = Buffer.alloc(64 + 32, 0x5c);
  cle.forEach((octet, rang) => {
    interne[rang] = octet ^ 0x36;
    externe[rang] = octet ^ 0x5c;
  });
  return (nir13) => {
    if (nir13.length !== 13) throw new Error("Un NIR à 13 caractères est attendu.");
    interne.write(nir13, 64, "latin1");
    externe.write(hash("sha256", interne, "binary"), 64, "latin1");
    return hash("sha256", externe, "binary");
  };
}

// One draw serves a thousand vectors: the system call would otherwise cost more than the cipher.
function creerTirage(): () => Buffer {
  const reserve = Buffer.allocUnsafe(VECTEUR * 1024);
  let rang = reserve.length;
  return () => {
    if (rang === reserve.length) {
      randomFillSync(reserve);
      rang = 0;
    }
    const vecteur = Buffer.from(reserve.subarray(rang, rang + VECTEUR));
    rang += VECTEUR;
    return vecteur;
  };
}
