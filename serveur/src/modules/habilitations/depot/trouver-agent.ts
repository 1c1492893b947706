import type { ClientBase } from "pg";

/** The agent that an organisation names by this identifier, or null. */
export async function trouverAgent(
  client: ClientBase,
  organisationId: string,
  identifiant: string,
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    "select id from habilitations.agent where organisation_id = $1 and identifiant = $2",
    [organisationId, identifiant],
  );
  return rows[0]?.id ?? null;
}
