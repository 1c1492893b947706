export { recevoirRendezVous } from "./depot/recevoir.ts";
export { MODALITES, MOTIFS, ORGANISMES, RECEPTIONS, STATUTS } from "./regles/rendez-vous.ts";
