export { ErreurPortail, envoyerRefus } from "../../kit/http/refus-portail.ts";
export type { ClientProconnect } from "./client-proconnect.ts";
export { creerClientProconnect } from "./client-proconnect.ts";
export { fermerSessionsAgents } from "./depot/fermer-sessions-agents.ts";
export { enregistrerInteractions } from "./interactions-oauth.ts";
export { enregistrerPortail } from "./portail.ts";
export { routesActes } from "./routes-actes.ts";
export type { ServicesIdentite } from "./services.ts";
export type { SessionCourante } from "./session-courante.ts";
