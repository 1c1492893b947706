export { recevoirOrientations } from "./depot/recevoir.ts";
export { CHOIX, ORGANISMES, ORIGINES, OUI_NON, PARCOURS } from "./regles/valeurs.ts";
