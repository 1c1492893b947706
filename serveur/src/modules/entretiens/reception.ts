export { recevoirConclusions } from "./depot/recevoir.ts";
export { CODES_MODALITES, CODES_TYPES, TEXTE_MAX } from "./regles/nomenclatures.ts";
