export { lireSollicitationsAttendues } from "./attentes.ts";
export { enregistrerSollicitation } from "./enregistrer-sollicitation.ts";
export { enregistrerPortailSollicitations } from "./portail.ts";
export { CANAUX, GRAVITES, NATURES } from "./regles/sollicitation.ts";
export { PORTEES, VERIFICATIONS } from "./regles/sollicitation-recue.ts";
export { ETATS } from "./regles/transitions.ts";
