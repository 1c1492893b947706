export { enregistrerOuvertures } from "./enregistrer-ouvertures.ts";
export { ouvrirOuvertures } from "./ouvertures.ts";
export { enregistrerPortailDemandes } from "./portail.ts";
