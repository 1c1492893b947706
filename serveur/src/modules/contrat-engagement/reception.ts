export { recevoirContrats } from "./depot/recevoir.ts";
export { INTENSITES, MOTIFS_DISPENSE } from "./regles/plan.ts";
