export { apisAccompagnement, enregistrerApisAccompagnement } from "./api/index.ts";
export { famillesAccompagnement } from "./familles.ts";
export { enregistrerPortailAccompagnement } from "./portail/index.ts";
