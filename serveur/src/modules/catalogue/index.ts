export { enregistrerCatalogue } from "./api.ts";
export {
  type Acceptations,
  type Catalogue,
  type EtatCatalogue,
  ouvrirCatalogue,
} from "./catalogue.ts";
export { accepterTout } from "./depot/ecrire.ts";
export { enregistrerConditions } from "./enregistrer-conditions.ts";
export { enregistrerExperimentation } from "./enregistrer-experimentation.ts";
export { enregistrerPortailCatalogue } from "./portail.ts";
export { documentEnVigueur } from "./regles/conditions.ts";
export { DONNEES_ECHANGEES } from "./regles/donnees-echangees.ts";
export type { Element } from "./regles/element.ts";
export { ELEMENTS } from "./regles/elements.ts";
export { fermerSelection, type Selection } from "./regles/fermer-selection.ts";
export { lotsProposes } from "./regles/lots.ts";
export { enService } from "./regles/plateforme.ts";
export { SECTIONS } from "./regles/sections.ts";
export type { ServicesCatalogue } from "./services.ts";
