export { apisRendezVous, enregistrerApisRendezVous } from "./api.ts";
export { lireRendezVous } from "./depot/rendez-vous.ts";
export { familleProchainRendezVous } from "./famille.ts";
export { enregistrerPortailRendezVous } from "./portail.ts";
export type { RendezVous } from "./regles/rendez-vous.ts";
