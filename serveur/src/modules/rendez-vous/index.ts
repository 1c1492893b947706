export { apisRendezVous, enregistrerApisRendezVous } from "./api.ts";
export { familleProchainRendezVous } from "./famille.ts";
