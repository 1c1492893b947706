export { enregistrerPortailPilotage } from "./portail.ts";
