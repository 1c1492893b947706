export { enregistrerPortailSollicitations } from "./portail.ts";
