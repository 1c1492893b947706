import { forme, instant, texte, valeurLibre } from "../champs.ts";

/** What most types of line say alike: their type, which is known already, and the key of something. */
export const obligatoire = true;
export const type = { verifier: valeurLibre };
export const cle = { verifier: texte(100), obligatoire };
export const le = { verifier: instant, obligatoire };
/** Why something is given or taken away, as long as the screens want it. */
export const motif = { verifier: texte(1000, 5), obligatoire };
export const enUneLigne = forme(/^(?=.*\S)[^\p{Cc}]{1,200}$/u, "une ligne de 1 à 200 caractères");
