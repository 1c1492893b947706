export { recevoirContrats } from "./depot/recevoir.ts";
export { FONDEMENTS, INTENSITES, MOTIFS_DISPENSE } from "./regles/plan.ts";
