import type pg from "pg";
import { insererEvenement } from "../../journal/index.ts";
import { type AgentGere, modifierAgent } from "../depot/agents.ts";
import { annulerDemandes } from "../depot/demandes.ts";
import { lireDroitsGeres, retirerDroits } from "../depot/droits.ts";
import { retirerFonctions } from "../depot/fonctions.ts";
import { cloreTachesDe } from "../depot/taches.ts";
import type { CauseRetrait } from "../regles/droit.ts";
import { libelleFonction } from "../regles/fonctions.ts";
import type { ServicesAgents } from "../services-agents.ts";

const FERME = "Le compte est fermé.";

/**
 * Ends an account: rights and functions removed, pending requests and tasks dropped, sessions and tokens revoked,
 * account closed, all in the caller's transaction. What was journalled stays.
 */
// ANX1-5.1-09 ANX1-5.1-10
export async function fermerCompte(
  services: ServicesAgents,
  client: pg.PoolClient,
  agent: AgentGere,
  fin: {
    cause: CauseRetrait;
    motif: string;
    par: string | null;
    le: Date;
    /** Set when the opérateur acts, within its intervention. */
    incident?: string;
  },
): Promise<void> {
  const droits = await lireDroitsGeres(client, agent.id);
  await retirerDroits(
    client,
    droits.map(({ id }) => id),
    fin,
  );
  const { par, le } = fin;
  await annulerDemandes(client, agent.id, par, le, FERME);
  // Left waiting, a departure told by the human resources would close the account again once it is reopened.
  await cloreTachesDe(client, agent.id, { par, le, motif: FERME });
  await retirerFonctions(client, agent.id);
  await modifierAgent(client, agent.id, { fermeLe: fin.le, fermeMotif: fin.motif }, fin.le);
  await services.fermerAcces(client, agent.id, fin.le);
  await insererEvenement(client, {
    sujetType: "agent",
    sujetId: agent.id,
    genre: "compte-ferme",
    auteur: fin.par ?? "systeme",
    capacite: fin.incident ? "operateur" : fin.par ? "RGC" : "systeme",
    organisationId: agent.organisationId,
    contenu: {
      cause: fin.cause,
      motif: fin.motif,
      ...(fin.incident && { incident: fin.incident }),
      droits: droits.filter((d) => !d.retireLe).length,
      fonctions: agent.roles.filter((role) => libelleFonction(role) !== ""),
    },
  });
}
