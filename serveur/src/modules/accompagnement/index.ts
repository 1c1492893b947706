export { apisAccompagnement, enregistrerApisAccompagnement } from "./api/index.ts";
export { executerDebuts } from "./executer-debuts.ts";
export { famillesAccompagnement } from "./familles.ts";
export { enregistrerPortailAccompagnement } from "./portail/index.ts";
