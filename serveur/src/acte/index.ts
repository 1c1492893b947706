export type { Acte, Appel, Cadre, Issue, Reponse } from "./acte.ts";
export { accomplir } from "./acte.ts";
export type { Acteur, ActeurAgent, ActeurApplication, AgentNomme } from "./acteur.ts";
export { composerTrace } from "./composer-trace.ts";
