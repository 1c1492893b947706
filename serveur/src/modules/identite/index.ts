export type { ClientProconnect } from "./client-proconnect.ts";
export { creerClientProconnect } from "./client-proconnect.ts";
export { enregistrerInteractions } from "./interactions-oauth.ts";
export { enregistrerPortail } from "./portail.ts";
export { ErreurPortail, envoyerRefus } from "./portail-session.ts";
export type { ServicesIdentite } from "./services.ts";
export type { SessionCourante } from "./session-courante.ts";
