export { recevoirContrats } from "./depot/recevoir.ts";
export { MOTIFS_DISPENSE } from "./regles/plan.ts";
