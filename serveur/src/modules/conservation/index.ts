export { direRegistre } from "./dire-registre.ts";
export { executerConservation } from "./executer-conservation.ts";
export { enregistrerDureesPubliques, enregistrerPortailConservation } from "./portail.ts";
