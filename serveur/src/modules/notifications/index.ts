export type { Courrier } from "./courrier/courrier.ts";
export { ouvrirCourrier, type ReglagesCourrier } from "./courrier/ouvrir-courrier.ts";
export { abandonnerEnvois } from "./depot/abandonner-envois.ts";
export { type AvisDepose, deposerAvis, ENVOYER_COURRIEL } from "./depot/deposer-avis.ts";
export { type Livraison, livrerCourriel } from "./livrer-courriel.ts";
export { enregistrerCourriels } from "./portail/courriels.ts";
export { enregistrerMesNotifications } from "./portail/mes-notifications.ts";
export type { Avis, Destinataire, PieceJointe } from "./regles/avis.ts";
export { AvisRefuse } from "./regles/verifier-avis.ts";
