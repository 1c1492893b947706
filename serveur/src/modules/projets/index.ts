export { apisProjets, enregistrerApisProjets } from "./api.ts";
export { familleProjet } from "./famille.ts";
export { enregistrerPortailProjets } from "./portail.ts";
