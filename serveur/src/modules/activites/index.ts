export { enregistrerPortailPilotage } from "./portail.ts";
export { enregistrerPortailActivites } from "./portail-activites.ts";
