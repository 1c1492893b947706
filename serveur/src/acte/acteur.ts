import type { Organisation } from "../modules/conventions/index.ts";

/** The agent named by an application through the pa-* headers (wire §1.3). */
export type AgentNomme = {
  readonly nom: string;
  readonly prenom: string;
  readonly identifiant: string;
};

/** A machine of a partner, acting for the agent it names or for the agent who signed in through it. */
export type ActeurApplication = {
  readonly genre: "application";
  readonly applicationId: string;
  readonly clientId: string;
  readonly organisation: Organisation;
  readonly scopes: ReadonlySet<string>;
  readonly agentNomme: AgentNomme | null;
  readonly agentId: string | null;
};

/**
 * What an agent does for their organisation besides using tools. A role opens no tool (ANX1-5.1-04):
 * it opens the administration that the convention gives to it.
 */
export const ROLES = [
  "RGC",
  "GOUVERNANCE",
  "SUIVI_OPERATIONNEL",
  "CORRESPONDANT_SI",
  "RSSI",
  "DPD",
  "DEVELOPPEUR",
  "OPERATEUR",
  "CSSI",
] as const;

export type Role = (typeof ROLES)[number];

/** A person signed in on a portal with two factors. `modules` are those opened to them today. */
export type ActeurAgent = {
  readonly genre: "agent";
  readonly agentId: string;
  readonly organisation: Organisation;
  readonly qualite: "agent" | "delegataire" | "prestataire";
  readonly modules: ReadonlySet<string>;
  readonly roles: ReadonlySet<Role>;
};

export type Acteur = ActeurApplication | ActeurAgent;
