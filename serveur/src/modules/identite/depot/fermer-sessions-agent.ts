import type { ClientBase } from "pg";

/** Ends every open session of one agent, in the caller's transaction. */
// ANX1-5.1-09
export async function fermerSessionsAgent(
  client: ClientBase,
  agentId: string,
  le: Date,
): Promise<void> {
  await client.query(
    "update identite.session set fermee_le = $2 where agent_id = $1 and fermee_le is null",
    [agentId, le],
  );
}
