export { apisContrat, enregistrerApisContrat } from "./api.ts";
export { familleContrat } from "./famille.ts";
export { enregistrerPortailContrat } from "./portail.ts";
