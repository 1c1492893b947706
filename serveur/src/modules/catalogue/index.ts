export { enregistrerCatalogue } from "./api.ts";
export { type Acceptations, type Catalogue, ouvrirCatalogue } from "./catalogue.ts";
export { accepterTout } from "./depot/ecrire.ts";
export { enregistrerPortailCatalogue } from "./portail.ts";
export type { Element } from "./regles/element.ts";
export type { Selection } from "./regles/fermer-selection.ts";
export { tuilesOuvertes } from "./regles/tuiles.ts";
export type { ServicesCatalogue } from "./services.ts";
