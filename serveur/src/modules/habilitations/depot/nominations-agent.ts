import type pg from "pg";
import type { Candidat } from "../regles/nomination-candidat.ts";

export type AgentCandidat = Omit<Candidat, "statut" | "permanent"> & {
  readonly id: string;
  readonly organisationId: string;
  readonly roles: readonly string[];
};

/** Who is to be nominated, locked until the transaction ends; null when nobody is. */
export async function lireCandidat(
  client: pg.ClientBase,
  agentId: string,
): Promise<AgentCandidat | null> {
  const { rows } = await client.query<AgentCandidat>(
    `select id, organisation_id as "organisationId", roles, qualite, tiers_id as "tiersId",
       ferme_le as "fermeLe", depart_le as "departLe"
     from habilitations.agent where id = $1 for update`,
    [agentId],
  );
  return rows[0] ?? null;
}

export type PersonneNouvelle = {
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly identifiant: string;
  readonly fonction: string;
};

/** Creates the account of a first RGC, whom nobody could create; null when one of its keys is taken. */
export async function creerCompteRgc(
  client: pg.ClientBase,
  organisationId: string,
  personne: PersonneNouvelle,
  auteurId: string,
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.agent (id, organisation_id, nom, prenom, courriel, identifiant, fonction,
       mission, cree_par)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, 'administration', $7)
     on conflict do nothing returning id`,
    [
      organisationId,
      personne.nom,
      personne.prenom,
      personne.courriel,
      personne.identifiant,
      personne.fonction,
      auteurId,
    ],
  );
  return rows[0]?.id ?? null;
}

/** The nomination gives the role of RGC, and its end takes it back. */
export async function donnerRoleRgc(
  client: pg.ClientBase,
  agentId: string,
  statut: string,
): Promise<void> {
  await client.query(
    `update habilitations.agent set statut = $2, version = version + 1,
       roles = case when 'RGC' = any(roles) then roles else roles || 'RGC'::text end where id = $1`,
    [agentId, statut],
  );
}

/** Takes the role back, unless another nomination of the same agent is in force. */
export async function retirerRoleRgc(client: pg.ClientBase, agentId: string): Promise<void> {
  await client.query(
    `update habilitations.agent set roles = array_remove(roles, 'RGC'), version = version + 1
     where id = $1 and 'RGC' = any(roles) and not exists (select from habilitations.nomination
       where agent_id = $1 and etat in ('acceptee', 'reputee-acceptee'))`,
    [agentId],
  );
}

/** People of the organisation itself who may be proposed. */
export async function listerCandidats(
  pool: pg.Pool,
  organisationId: string,
): Promise<{ id: string; nom: string; prenom: string; fonction: string }[]> {
  const { rows } = await pool.query(
    `select id, nom, prenom, fonction from habilitations.agent
     where organisation_id = $1 and qualite = 'agent' and tiers_id is null and ferme_le is null
     order by lower(nom), lower(prenom), id limit 5000`,
    [organisationId],
  );
  return rows;
}
