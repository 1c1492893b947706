import type pg from "pg";

export type Application = {
  id: string;
  clientId: string;
  nom: string;
  organisationId: string;
  secretEmpreinte: Buffer | null;
  jwks: { keys: object[] } | null;
  scopes: string[];
  redirections: string[];
  quotas: Record<string, number>;
  bloqueeLe: Date | null;
};

export async function lireApplication(
  pool: pg.Pool,
  clientId: string,
): Promise<Application | null> {
  const { rows } = await pool.query<Application>({
    name: "acces-api-application",
    text: `select id, client_id as "clientId", nom, organisation_id as "organisationId",
        secret_empreinte as "secretEmpreinte", jwks, scopes, redirections, quotas,
        bloquee_le as "bloqueeLe"
      from acces_api.application where client_id = $1`,
    values: [clientId],
  });
  return rows[0] ?? null;
}

/** Blocks an application; its tokens die with it. False when it is unknown or blocked already. */
export async function bloquer(
  client: pg.Pool | pg.PoolClient,
  clientId: string,
  motif: string,
  le: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update acces_api.application set bloquee_le = $3, motif_blocage = $2
     where client_id = $1 and bloquee_le is null`,
    [clientId, motif, le],
  );
  return rowCount === 1;
}

/** Lifts a block. False when there was none. */
export async function debloquer(
  client: pg.Pool | pg.PoolClient,
  clientId: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update acces_api.application set bloquee_le = null, motif_blocage = null
     where client_id = $1 and bloquee_le is not null`,
    [clientId],
  );
  return rowCount === 1;
}
