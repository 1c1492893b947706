export { declarerHebergement, lireHebergements } from "./depot/hebergements.ts";
export { enregistrerEvaluation } from "./enregistrer-evaluation.ts";
export { enregistrerPortailSecurite } from "./portail.ts";
export { rappelerEvaluations } from "./rappeler-evaluations.ts";
export { rechercherAbus } from "./rechercher-abus.ts";
export { ETATS_ACTION, PORTEURS } from "./regles/action.ts";
export { METHODES } from "./regles/evaluation.ts";
