import type pg from "pg";
import { refuserSuite } from "../../../kit/chronologie.ts";
import { insererEvenement } from "../../journal/index.ts";
import { insererDecisionInactivite } from "../depot/taches.ts";

/** A standing decision of an RGC on inactive accounts. */
export type DecisionInactiviteDuJeu = {
  readonly organisationId: string;
  readonly agentId: string;
  readonly mode: "automatique" | "tache";
  readonly decideeLe: Date;
};

/** Records it; the same instant for the same organisation changes nothing. Returns the reason, in French, when it cannot. */
// AMB-18
export async function enregistrerDecisionInactivite(
  client: pg.PoolClient | null,
  { organisationId, agentId, mode, decideeLe }: DecisionInactiviteDuJeu,
): Promise<string | null> {
  const motif = refuserSuite([["decideeLe", decideeLe]], new Date());
  if (motif !== null || client === null) return motif;
  if (!(await insererDecisionInactivite(client, organisationId, mode, agentId, decideeLe)))
    return null;
  await insererEvenement(client, {
    sujetType: "agent",
    sujetId: organisationId,
    genre: "decision-inactivite",
    auteur: agentId,
    capacite: "RGC",
    organisationId,
    contenu: { mode },
  });
  return null;
}
