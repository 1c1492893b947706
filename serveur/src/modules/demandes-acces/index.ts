export { ouvrirOuvertures } from "./ouvertures.ts";
export { enregistrerPortailDemandes } from "./portail.ts";
