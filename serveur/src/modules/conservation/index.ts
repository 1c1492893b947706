export { executerConservation } from "./executer-conservation.ts";
export { enregistrerDureesPubliques, enregistrerPortailConservation } from "./portail.ts";
