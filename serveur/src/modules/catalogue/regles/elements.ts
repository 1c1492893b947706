import type { Element } from "./element.ts";
import { ACCOMPAGNEMENT } from "./elements/accompagnement.ts";
import { DONNEES_USAGER } from "./elements/donnees-usager.ts";
import { ENTREPRISES } from "./elements/entreprises.ts";
import { SANCTIONS_ACTIVITES } from "./elements/sanctions-activites.ts";
import { TRANSVERSES_FORMATION } from "./elements/transverses-formation.ts";

/** Everything annex 4 lists, in the order of the form; each element once. */
// CONV-3.1-01
export const ELEMENTS: readonly Element[] = [
  ...DONNEES_USAGER,
  ...ACCOMPAGNEMENT,
  ...SANCTIONS_ACTIVITES,
  ...ENTREPRISES,
  ...TRANSVERSES_FORMATION,
];
