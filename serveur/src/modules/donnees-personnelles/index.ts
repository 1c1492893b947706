export { enregistrerPortailDonneesPersonnelles } from "./portail.ts";
export { rappelerExercices } from "./rappeler.ts";
export { type ExerciceRecu, recevoirExercice } from "./recevoir-exercice.ts";
