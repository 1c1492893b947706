export { apisContrat, enregistrerApisContrat } from "./api.ts";
export { noterChangement } from "./depot/changements.ts";
export { lireDerniereSignature } from "./depot/derniere-signature.ts";
export { familleContrat } from "./famille.ts";
export { lireObjectifs } from "./objectifs.ts";
export { enregistrerPortailContrat } from "./portail.ts";
export type { Objectif } from "./regles/objectif.ts";
export { INTENSITES, type Intensite } from "./regles/plan.ts";
