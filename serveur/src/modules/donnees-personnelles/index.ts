export { enregistrerPortailDonneesPersonnelles } from "./portail.ts";
export { rappelerExercices } from "./rappeler.ts";
