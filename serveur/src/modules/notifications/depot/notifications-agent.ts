import type pg from "pg";

export type NotificationAgent = {
  readonly id: string;
  readonly genre: string;
  readonly objet: string;
  readonly corps: string;
  readonly lien: string | null;
  readonly deposeLe: Date;
  readonly lueLe: Date | null;
};

const DERNIERES = 200;

/** The latest notices addressed to this agent, and to nobody else. */
export async function lireNotifications(
  pool: pg.Pool,
  agentId: string,
): Promise<NotificationAgent[]> {
  const { rows } = await pool.query<NotificationAgent>(
    `select d.id, a.genre, a.objet, a.corps, a.lien, d.depose_le as "deposeLe", d.lue_le as "lueLe"
     from notifications.destinataire d join notifications.avis a on a.id = d.avis_id
     where d.agent_id = $1 order by d.depose_le desc, d.id limit ${DERNIERES}`,
    [agentId],
  );
  return rows;
}

/** How many notices an agent has not read. */
export async function compterNonLues(pool: pg.Pool, agentId: string): Promise<number> {
  const { rows } = await pool.query<{ total: number }>(
    `select count(*) as total from notifications.destinataire where agent_id = $1 and lue_le is null`,
    [agentId],
  );
  return rows[0]?.total ?? 0;
}

/** Marks one notification read, or all of them with null. False when it is not this agent's. */
export async function marquerLue(
  pool: pg.Pool,
  agentId: string,
  id: string | null,
): Promise<boolean> {
  const { rows } = await pool.query<{ a_lui: boolean }>(
    `with lues as (
       update notifications.destinataire set lue_le = now()
       where agent_id = $1 and lue_le is null and ($2::uuid is null or id = $2)
     )
     select $2::uuid is null or exists (
       select from notifications.destinataire where agent_id = $1 and id = $2
     ) as a_lui`,
    [agentId, id],
  );
  return rows[0]?.a_lui ?? false;
}
