export { conformite } from "./actes/conformite.ts";
export { registre } from "./registre/registre.ts";
export type { NomModule, Regle, Section } from "./regles/regle.ts";
