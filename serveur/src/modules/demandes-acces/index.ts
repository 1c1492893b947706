export { alerterAnciennes } from "./alerter-anciennes.ts";
export { annoncerDisponibilite } from "./annoncer-disponibilite.ts";
export { lireDemandesAttendues } from "./depot/demandes-attendues.ts";
export { enregistrerOuvertures } from "./enregistrer-ouvertures.ts";
export { executerOuvertures } from "./executer-ouvertures.ts";
export { type DemandeRecue, importerDemande } from "./importer-demande.ts";
export { ouvrirOuvertures } from "./ouvertures.ts";
export { enregistrerPortailDemandes } from "./portail.ts";
export type { ServicesDemandes } from "./services.ts";
