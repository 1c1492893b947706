import type pg from "pg";

export type Usage = {
  readonly agentId: string;
  readonly module: string | null;
  readonly jour: string;
};

const NOTER_AGENTS = `
update habilitations.agent a set derniere_activite = u.jour
from (select agent_id, max(jour) as jour from unnest($1::uuid[], $2::date[]) as l (agent_id, jour)
  group by agent_id) u
where a.id = u.agent_id and (a.derniere_activite is null or a.derniere_activite < u.jour)`;

const NOTER_DROITS = `
update habilitations.droit d set dernier_usage = u.jour, averti_le = null
from unnest($1::uuid[], $2::text[], $3::date[]) as u (agent_id, module, jour)
where d.agent_id = u.agent_id and d.module = u.module and d.retire_le is null
  and u.jour between d.debut and d.fin
  and (d.dernier_usage is null or d.dernier_usage < u.jour)`;

/** Stores the days on which agents worked, and which of their modules they used. */
export async function ecrireUsages(pool: pg.Pool, usages: readonly Usage[]): Promise<void> {
  await pool.query(NOTER_AGENTS, [usages.map((u) => u.agentId), usages.map((u) => u.jour)]);
  const outils = usages.filter(({ module }) => module !== null);
  if (outils.length === 0) return;
  await pool.query(NOTER_DROITS, [
    outils.map((u) => u.agentId),
    outils.map((u) => u.module),
    outils.map((u) => u.jour),
  ]);
}

/** Stores by which means an agent last signed in; writes nothing when it is the same. */
// CONV-7-18
export async function ecrireMoyen(pool: pg.Pool, agentId: string, moyen: string): Promise<void> {
  await pool.query(
    `update habilitations.agent set moyen_connexion = $2
     where id = $1 and moyen_connexion is distinct from $2`,
    [agentId, moyen],
  );
}
