export { lireOrientationsOuvertes } from "./depot/orientation-ouverte.ts";
export { idOrientationRecue, recevoirOrientations } from "./depot/recevoir.ts";
export { CHOIX, ORGANISMES, ORIGINES, OUI_NON, PARCOURS } from "./regles/valeurs.ts";
