import type pg from "pg";
import type { Acteur } from "../../../acte/index.ts";
import { lireAgent } from "../../habilitations/index.ts";
import type { Agent } from "../regles/etat.ts";

/** Who acts: the scopes of an API, or the module of the portal. */
export type Acces = { readonly scopes: readonly string[] | null; readonly module: string | null };

export const FINALITE = "PARCOURS";

/** Who explores, as the wire says it: the agent an application names, or the one of the session. */
// CONV-7-06
export async function agentDe(client: pg.PoolClient, acteur: Acteur): Promise<Agent> {
  const structure = acteur.organisation.nom;
  if (acteur.agentId !== null) {
    const agent = await lireAgent(client, acteur.agentId);
    return { nom: agent?.nom ?? null, prenom: agent?.prenom ?? null, structure, type: "AGENT" };
  }
  const nomme = acteur.genre === "application" ? acteur.agentNomme : null;
  // A batch is nobody (wire §1.3).
  const type = !nomme || nomme.identifiant === "BATCH" ? "INCONNU" : "AGENT";
  return { nom: nomme?.nom ?? null, prenom: nomme?.prenom ?? null, structure, type };
}
