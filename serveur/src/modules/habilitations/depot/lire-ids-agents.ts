import type pg from "pg";

/** Every agent of these organisations, whatever the state of their account. */
export async function lireIdsAgents(
  client: pg.ClientBase,
  organisationIds: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from habilitations.agent where organisation_id = any($1)`,
    [organisationIds],
  );
  return rows.map(({ id }) => id);
}
