export { recevoirDemarches } from "./depot/recevoir.ts";
export { ETATS, MOTIFS, TYPES } from "./regles/demarche.ts";
