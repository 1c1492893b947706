export { apisEntretiens, enregistrerApisEntretiens } from "./api.ts";
export { familleEntretien } from "./famille.ts";
export { enregistrerPortailEntretiens } from "./portail.ts";
