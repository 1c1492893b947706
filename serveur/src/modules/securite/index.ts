export { declarerHebergement, lireHebergements } from "./depot/hebergements.ts";
export { enregistrerEvaluation } from "./enregistrer-evaluation.ts";
export {
  enregistrerModule,
  enregistrerSensibilisation,
} from "./enregistrer-sensibilisation.ts";
export { enregistrerPortailSecurite } from "./portail.ts";
export { rappelerEvaluations } from "./rappeler-evaluations.ts";
export { rappelerSensibilisations } from "./rappeler-sensibilisations.ts";
export { rechercherAbus } from "./rechercher-abus.ts";
export { ETATS_ACTION, PORTEURS } from "./regles/action.ts";
export { PUBLICS } from "./regles/contenu-sensibilisation.ts";
export { METHODES } from "./regles/evaluation.ts";
export { MODELE } from "./regles/modele-sensibilisation.ts";
export { ouvrirSensibilisations } from "./sensibilisations.ts";
