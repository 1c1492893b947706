import { jourExiste } from "../../../kit/jour-civil.ts";

const HEURE = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
const DECIMAL = /^[+-]?(\d*)(?:\.(\d*))?$/;

/** What is wrong with a value of the flow, or null. `type` as written in the structure table. */
export function verifierValeur(type: string, texte: string): string | null {
  const nature = type[0];
  if (type === "date") {
    return jourExiste(texte.trim().replace(/(Z|[+-]\d{2}:\d{2})$/, ""))
      ? null
      : "une date AAAA-MM-JJ";
  }
  if (type === "heure") return HEURE.test(texte.trim()) ? null : "une heure HH:MM:SS";
  if (type === "bool") return /^(0|1|true|false)$/.test(texte.trim()) ? null : "0 ou 1";
  if (nature === "s") {
    const max = Number(type.slice(1));
    return max && [...texte].length > max ? `un texte d’au plus ${max} caractères` : null;
  }
  return verifierNombre(type, texte.trim());
}

// As in XML Schema, leading zeros and the zeros that end the fraction do not count as digits.
function verifierNombre(type: string, texte: string): string | null {
  const [chiffres = 0, decimales = 0] = type.slice(1).split(".").map(Number);
  const forme = DECIMAL.exec(texte);
  const entiere = (forme?.[1] ?? "").replace(/^0+/, "");
  const fraction = sansZerosFinaux(forme?.[2] ?? "");
  const vide = !forme || (forme[1] ?? "") + (forme[2] ?? "") === "";
  const entierAttendu = type[0] === "n";
  if (vide || (entierAttendu && texte.includes(".")))
    return entierAttendu ? "un nombre entier" : "un nombre décimal";
  if (fraction.length > decimales && !entierAttendu) return `au plus ${decimales} décimales`;
  return entiere.length + fraction.length > chiffres ? `au plus ${chiffres} chiffres` : null;
}

// A pattern would try each zero of sixty thousand that a last digit follows.
function sansZerosFinaux(texte: string): string {
  let fin = texte.length;
  while (texte[fin - 1] === "0") fin -= 1;
  return texte.slice(0, fin);
}
