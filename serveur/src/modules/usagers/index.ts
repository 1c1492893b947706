export { apisUsagers, enregistrerApisUsagers } from "./api/index.ts";
export { creerChercheur } from "./depot/chercher.ts";
export { creerLecteurDossiers } from "./depot/dossier.ts";
export { lirePersonneExemple } from "./depot/personne-exemple.ts";
export { creerJetonsUsager } from "./jetons-usager.ts";
export { enregistrerPortailUsagers } from "./portail.ts";
export type { CoffreNir } from "./secret-nir.ts";
export { creerCoffreNir } from "./secret-nir.ts";
export type { ServicesUsagers } from "./services.ts";
