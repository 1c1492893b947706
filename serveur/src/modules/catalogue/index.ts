export { enregistrerCatalogue } from "./api.ts";
export {
  type Acceptations,
  type Catalogue,
  type EtatCatalogue,
  ouvrirCatalogue,
} from "./catalogue.ts";
export { accepterTout } from "./depot/ecrire.ts";
export { ETATS_POINT } from "./depot/feuille-de-route.ts";
export { lireEngagements } from "./depot/lire.ts";
export { enregistrerConditions } from "./enregistrer-conditions.ts";
export { enregistrerDocumentation } from "./enregistrer-documentation.ts";
export { enregistrerExperimentation } from "./enregistrer-experimentation.ts";
export { enregistrerBesoin, enregistrerPoint } from "./enregistrer-feuille-de-route.ts";
export { enregistrerListe } from "./enregistrer-liste.ts";
export { enregistrerReglage } from "./enregistrer-reglage.ts";
export { enregistrerPortailCatalogue } from "./portail.ts";
export { documentEnVigueur } from "./regles/conditions.ts";
export { PUBLICS } from "./regles/documentation.ts";
export { DONNEES_ECHANGEES } from "./regles/donnees-echangees.ts";
export type { Element } from "./regles/element.ts";
export { ELEMENTS } from "./regles/elements.ts";
export { fermerSelection, type Selection } from "./regles/fermer-selection.ts";
export { lotsProposes } from "./regles/lots.ts";
export { enService } from "./regles/plateforme.ts";
export { FINALITES_SECONDAIRES, finaliteOuverte } from "./regles/references.ts";
export { SECTIONS } from "./regles/sections.ts";
export { reprendrePlateforme } from "./reprendre-plateforme.ts";
export { reprendreCahier, reprendreFinalite } from "./reprendre-references.ts";
export type { ServicesCatalogue } from "./services.ts";
