import type { JourCivil } from "../../../kit/jour-civil.ts";

/** A former regional number: 8 characters that may name somebody else in another region or at another time. */
// B9-06
export type AncienNumero = {
  readonly numero: string;
  /** INSEE code of the region; null when the source does not tell it. */
  readonly region: string | null;
  /** First and last day it was in use; null when they are not known. */
  readonly debut: JourCivil | null;
  readonly fin: JourCivil | null;
};

/** Regions of the official geographic code. */
export const REGIONS: readonly string[] = [
  ...["01", "02", "03", "04", "06", "11", "24", "27", "28", "32"],
  ...["44", "52", "53", "75", "76", "84", "93", "94"],
];

/** The national number: 11 digits. */
// B9-05
export function estNumeroNational(texte: string): boolean {
  return /^\d{11}$/.test(texte);
}

/** The former number, without spaces and in capitals: 7 digits then a digit or a letter; null for anything else. */
// B9-05
export function normaliserAncienNumero(texte: string): string | null {
  const numero = texte.replace(/\s/g, "").toUpperCase();
  return /^\d{7}[0-9A-Z]$/.test(numero) ? numero : null;
}
