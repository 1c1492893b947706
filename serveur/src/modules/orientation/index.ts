export { apisOrientation, enregistrerApisOrientation } from "./api/index.ts";
export { familleOrientation } from "./famille.ts";
export { enregistrerPortailOrientation } from "./portail.ts";
