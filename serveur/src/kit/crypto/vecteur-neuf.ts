import { randomFillSync } from "node:crypto";

/** Length of a vector of AES-GCM, in bytes. */
export const VECTEUR = 12;

const reserve = Buffer.alloc(VECTEUR * 1024);
let consomme = reserve.length;

/** Twelve fresh random bytes; drawn a thousand at a time, since each draw is a system call. */
export function vecteurNeuf(): Buffer {
  if (consomme === reserve.length) {
    randomFillSync(reserve);
    consomme = 0;
  }
  const vecteur = Buffer.from(reserve.subarray(consomme, consomme + VECTEUR));
  consomme += VECTEUR;
  return vecteur;
}
