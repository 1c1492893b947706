import type pg from "pg";

export type AgentTrouve = { id: string; organisationId: string; nom: string; prenom: string };

/** Agents of any organisation whose name, e-mail or identifier holds the text. */
export async function chercherAgents(
  pool: pg.Pool,
  texte: string,
  limite: number,
): Promise<AgentTrouve[]> {
  const { rows } = await pool.query<AgentTrouve>(
    `select id, organisation_id as "organisationId", nom, prenom from habilitations.agent
     where position(lower($1) in lower(prenom || ' ' || nom || ' ' || courriel)) > 0
        or identifiant = $1
     order by nom, prenom, id limit $2`,
    [texte, limite],
  );
  return rows;
}
