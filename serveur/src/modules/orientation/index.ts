export { apisOrientation, enregistrerApisOrientation } from "./api/index.ts";
export { type CriteresConnus, lireCriteresConnus } from "./depot/criteres-connus.ts";
export {
  lireOrientationOuverte,
  type OrientationOuverte,
  tenirOrientationOuverte,
} from "./depot/orientation-ouverte.ts";
export type { SourcesRevue } from "./echeance-revue.ts";
export { familleOrientation } from "./famille.ts";
export { enregistrerPortailOrientation } from "./portail.ts";
export { organismeDe } from "./regles/competence.ts";
export { CRITERES } from "./regles/valeurs.ts";
