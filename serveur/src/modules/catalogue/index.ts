export { enregistrerCatalogue } from "./api.ts";
export { tuilesOuvertes } from "./regles/tuiles.ts";
