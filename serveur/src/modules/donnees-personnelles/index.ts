export { enregistrerPortailExports } from "./portail.ts";
