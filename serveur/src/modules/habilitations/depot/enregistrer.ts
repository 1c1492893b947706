import type { ClientBase } from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";

export interface AgentAEnregistrer {
  identifiant: string;
  organisationId: string;
  nom: string;
  prenom: string;
  courriel: string;
  qualite: "agent" | "delegataire" | "prestataire";
  fonction: string;
  roles: string[];
  demo: Record<string, unknown> | null;
  mission: string | null;
  /** SIRET of the third party who employs them. */
  tiers: string | null;
  droits: { module: string; debut: string; fin: string; motif: string }[];
}

/** Creates or updates the agent of this identifier, and the rights given; returns its id. */
export async function enregistrerAgent(
  client: ClientBase,
  agent: AgentAEnregistrer,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.agent (id, organisation_id, nom, prenom, courriel, identifiant, qualite,
       fonction, roles, demo, mission, tiers_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
       (select id from habilitations.tiers where siret = $12 limit 1))
     on conflict (identifiant) do update set organisation_id = excluded.organisation_id,
       nom = excluded.nom, prenom = excluded.prenom, courriel = excluded.courriel,
       qualite = excluded.qualite, fonction = excluded.fonction, roles = excluded.roles,
       demo = excluded.demo, mission = excluded.mission, tiers_id = excluded.tiers_id
     returning id`,
    [
      uuidDerive(`agent:${agent.identifiant}`),
      agent.organisationId,
      agent.nom,
      agent.prenom,
      agent.courriel,
      agent.identifiant,
      agent.qualite,
      agent.fonction,
      agent.roles,
      agent.demo && JSON.stringify(agent.demo),
      agent.mission,
      agent.tiers,
    ],
  );
  const id = rows[0]!.id;
  for (const droit of agent.droits) {
    await client.query(
      `insert into habilitations.droit (agent_id, module, debut, fin, motif) values ($1, $2, $3, $4, $5)
       on conflict (agent_id, module, debut) where retire_le is null do update set fin = excluded.fin, motif = excluded.motif`,
      [id, droit.module, droit.debut, droit.fin, droit.motif],
    );
  }
  return id;
}
