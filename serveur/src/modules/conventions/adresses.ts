/** The narrow face: whom annexes 2 and 2 bis name. Notices need it, and this module's acts need notices. */
export { estAdresseCorrespondant } from "./depot/adresses-correspondants.ts";
