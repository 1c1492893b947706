export { type AvisDepose, deposerAvis } from "./depot/deposer-avis.ts";
export type { Avis, Destinataire, PieceJointe } from "./regles/avis.ts";
export { AvisRefuse } from "./regles/verifier-avis.ts";
