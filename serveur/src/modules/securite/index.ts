export { enregistrerPortailSecurite } from "./portail.ts";
export { rappelerEvaluations } from "./rappeler-evaluations.ts";
export { rechercherAbus } from "./rechercher-abus.ts";
