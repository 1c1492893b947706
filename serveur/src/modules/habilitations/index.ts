export { type AdresseAgent, lireAdressesAgents, lireAdressesRole } from "./depot/adresses.ts";
export { type AgentAEnregistrer, enregistrerAgent } from "./depot/enregistrer.ts";
export type { Agent } from "./depot/lire.ts";
export {
  lireAgent,
  lireAgentParIdentifiant,
  lireAgentsDemo,
  lireDroits,
  nommerAgents,
} from "./depot/lire.ts";
export type { Droit } from "./regles/modules-ouverts.ts";
export { modulesOuverts } from "./regles/modules-ouverts.ts";
