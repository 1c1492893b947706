import type pg from "pg";

/** Closes every open session of these agents. */
// CONV-7-20
export async function fermerSessionsAgents(
  client: pg.ClientBase,
  agentIds: readonly string[],
  le: Date,
): Promise<void> {
  await client.query(
    `update identite.session set fermee_le = $2 where agent_id = any($1) and fermee_le is null`,
    [agentIds, le],
  );
}
