import type { TProperties } from "typebox";

const ORDINAIRE = 64 * 1024;
// UTF-8 writes a character of the basic plane in three bytes at most, and JSON escapes its controls in two.
const OCTETS_PAR_CARACTERE = 3;

/** The bytes that a body may weigh: the ordinary limit, and all that its long texts may hold. */
export function limiteCorps(corps: TProperties): number {
  const textes = Object.values(corps).map(plusLong);
  const longueur = textes.reduce((somme, taille) => somme + taille, 0);
  return ORDINAIRE + OCTETS_PAR_CARACTERE * longueur;
}

function plusLong(schema: object): number {
  const { maxLength = 0, anyOf = [] } = schema as { maxLength?: number; anyOf?: object[] };
  return Math.max(maxLength, ...anyOf.map(plusLong));
}
