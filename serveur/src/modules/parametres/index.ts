export type { Parametres } from "./parametres.ts";
export { ouvrirParametres } from "./parametres.ts";
export type { ValeurDatee } from "./regles/valeur-en-vigueur.ts";
export { valeurEnVigueur } from "./regles/valeur-en-vigueur.ts";
export { VALEURS_INITIALES } from "./regles/valeurs-initiales.ts";
