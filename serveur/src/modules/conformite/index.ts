export { conformite } from "./actes/conformite.ts";
export type { NomModule, Regle, Section } from "./regles/regle.ts";
