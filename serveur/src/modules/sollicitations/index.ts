export { enregistrerSollicitation } from "./enregistrer-sollicitation.ts";
export { enregistrerPortailSollicitations } from "./portail.ts";
export { CANAUX, NATURES } from "./regles/sollicitation.ts";
