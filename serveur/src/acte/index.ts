export type { Acte, Appel, Cadre, DroitRequis, Issue, Reponse } from "./acte.ts";
export { accomplir, exigerDroit } from "./acte.ts";
export type { Acteur, ActeurAgent, ActeurApplication, AgentNomme, Role } from "./acteur.ts";
export { ROLES } from "./acteur.ts";
export { composerTrace } from "./composer-trace.ts";
export { type DemandeExport, exportMotive, type Marque } from "./export-motive.ts";
export { lectureCommune } from "./lecture-commune.ts";
