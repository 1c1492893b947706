export type { Annuaire, SourceAnnuaire } from "./annuaire.ts";
export { composerAnnuaire, ouvrirAnnuaire } from "./annuaire.ts";
export {
  type ConventionAEnregistrer,
  enregistrerConvention,
  enregistrerOrganisation,
  type OrganisationAEnregistrer,
} from "./depot/enregistrer.ts";
export type { Convention } from "./regles/convention.ts";
export type { Organisation, TypeOrganisation } from "./regles/organisation.ts";
export { TYPES_ORGANISATION } from "./regles/organisation.ts";
