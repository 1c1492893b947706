export { lireOrientationsOuvertes } from "./depot/orientation-ouverte.ts";
export { idOrientationRecue, recevoirOrientations } from "./depot/recevoir.ts";
export { recevoirRevues } from "./depot/recevoir-revues.ts";
export { CONCLUSIONS_REVUE } from "./regles/revue.ts";
export { CHOIX, ORGANISMES, ORIGINES, OUI_NON, PARCOURS } from "./regles/valeurs.ts";
