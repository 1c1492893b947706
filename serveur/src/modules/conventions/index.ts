export type { Annuaire, SourceAnnuaire } from "./annuaire.ts";
export { composerAnnuaire, ouvrirAnnuaire } from "./annuaire.ts";
export { lireConventionsASuivre } from "./attentes-conventions.ts";
export { lireContactsNommes } from "./depot/adresses-correspondants.ts";
export { chercherOrganisations } from "./depot/chercher-organisations.ts";
export { lireCorrespondant } from "./depot/correspondants.ts";
export {
  type ConventionAEnregistrer,
  enregistrerConvention,
  enregistrerOrganisation,
  type OrganisationAEnregistrer,
} from "./depot/enregistrer.ts";
export type { StructureAEnregistrer } from "./depot/structures.ts";
export { lireDroitsReseau } from "./droits-reseau.ts";
export { enregistrerAnnexe } from "./enregistrer-annexe.ts";
export { enregistrerAvenant } from "./enregistrer-avenant.ts";
export { enregistrerSuites, refuserSuitesDuJeu } from "./enregistrer-suites.ts";
export { executerEcheancesConventions } from "./executer-echeances.ts";
export { lireModeleActe } from "./modele-acte.ts";
export { enregistrerPortailConventions } from "./portail.ts";
export { NATURES as NATURES_ANNEXE } from "./regles/annexe.ts";
export type { Convention } from "./regles/convention.ts";
export {
  type Correspondant,
  FONCTIONS as LIBELLES_CORRESPONDANT,
  FONCTIONS_CORRESPONDANT,
  type FonctionCorrespondant,
} from "./regles/correspondant.ts";
export type { DroitsReseau } from "./regles/droits-reseau.ts";
export { FAITS_LITIGE } from "./regles/litige.ts";
export type { Organisation, TypeOrganisation } from "./regles/organisation.ts";
export { TYPES_ORGANISATION } from "./regles/organisation.ts";
export { ORDRE_PRESEANCE } from "./regles/preseance.ts";
export { PROGRAMMES } from "./regles/rattachement.ts";
export type { Lieu } from "./regles/structure.ts";
export { NATURES_DENONCIATION, type SuitesDuJeu } from "./regles/suites-recues.ts";
export type { ServicesConventions } from "./services.ts";
export { verifierSoumission } from "./soumission.ts";
