export { enregistrerParametre } from "./enregistrer.ts";
export type { Parametres } from "./parametres.ts";
export { ouvrirParametres } from "./parametres.ts";
export type { ValeurDatee } from "./regles/valeur-en-vigueur.ts";
export { lireTextes } from "./textes.ts";
