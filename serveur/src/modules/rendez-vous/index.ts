export { apisRendezVous, enregistrerApisRendezVous } from "./api.ts";
export { familleProchainRendezVous } from "./famille.ts";
export { enregistrerPortailRendezVous } from "./portail.ts";
