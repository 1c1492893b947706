export { enregistrerPortailSignalements } from "./portail.ts";
export { rappelerSignalements } from "./rappeler.ts";
