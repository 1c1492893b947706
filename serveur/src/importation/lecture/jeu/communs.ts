import { texte, valeurLibre } from "../champs.ts";

/** What most types of line say alike: their type, which is known already, and the key of something. */
export const obligatoire = true;
export const type = { verifier: valeurLibre };
export const cle = { verifier: texte(100), obligatoire };
