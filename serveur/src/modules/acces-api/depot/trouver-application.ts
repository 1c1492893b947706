import type { ClientBase } from "pg";

/** The application that an organisation has under this client_id, with its scopes; null when it has none. */
export async function trouverApplication(
  client: ClientBase,
  organisationId: string,
  clientId: string,
): Promise<{ readonly id: string; readonly scopes: readonly string[] } | null> {
  const { rows } = await client.query<{ id: string; scopes: string[] }>(
    "select id, scopes from acces_api.application where organisation_id = $1 and client_id = $2",
    [organisationId, clientId],
  );
  return rows[0] ?? null;
}
