export { type AccesAgent, accesAgent, SOURCES_OUVERTES, type SourcesAcces } from "./acces-agent.ts";
export { type AdresseAgent, lireAdressesAgents, lireAdressesRole } from "./depot/adresses.ts";
export { type AgentAEnregistrer, enregistrerAgent } from "./depot/enregistrer.ts";
export { type FicheAcces, lireFicheAcces } from "./depot/fiche-acces.ts";
export type { Agent } from "./depot/lire.ts";
export {
  lireAgent,
  lireAgentParIdentifiant,
  lireAgentsDemo,
  lireDroits,
  nommerAgents,
} from "./depot/lire.ts";
export type { Acces, ModuleConnu, Porte } from "./regles/composer-acces.ts";
export { composerAcces } from "./regles/composer-acces.ts";
export type { Droit } from "./regles/droit.ts";
export { MESSAGES_PORTES } from "./regles/messages-portes.ts";
export { modulesOuverts } from "./regles/modules-ouverts.ts";
export { ouvrirUsages, type Usages } from "./usages.ts";
