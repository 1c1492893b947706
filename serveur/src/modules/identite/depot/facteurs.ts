import type pg from "pg";

export type FacteurTotp = {
  readonly secretChiffre: Buffer;
  readonly confirmeLe: Date | null;
  readonly dernierPas: number;
  readonly echecs: number;
  readonly bloqueJusqua: Date | null;
};

/** Reads an agent's factor and holds it until the transaction ends, so that a code serves once. */
export async function verrouillerFacteur(
  client: pg.PoolClient,
  agentId: string,
): Promise<FacteurTotp | null> {
  const { rows } = await client.query<FacteurTotp>(
    `select secret_chiffre as "secretChiffre", confirme_le as "confirmeLe",
       dernier_pas as "dernierPas", echecs, bloque_jusqua as "bloqueJusqua"
     from identite.facteur_totp where agent_id = $1 for update`,
    [agentId],
  );
  return rows[0] ?? null;
}

/** Whether an agent has a confirmed second factor. */
export async function aUnFacteur(pool: pg.Pool, agentId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select 1 from identite.facteur_totp where agent_id = $1 and confirme_le is not null`,
    [agentId],
  );
  return rowCount === 1;
}

/** Prepares a factor to be confirmed. False when one is confirmed already: it is not replaced. */
export async function preparerFacteur(
  pool: pg.Pool,
  agentId: string,
  secretChiffre: Buffer,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into identite.facteur_totp as f (agent_id, secret_chiffre) values ($1, $2)
     on conflict (agent_id) do update set secret_chiffre = excluded.secret_chiffre, echecs = 0
       where f.confirme_le is null`,
    [agentId, secretChiffre],
  );
  return rowCount === 1;
}

/** A right code: it cannot serve again, the failures are forgotten, and the first confirms the factor. */
export async function noterReussite(
  client: pg.PoolClient,
  agentId: string,
  pas: number,
  le: Date,
): Promise<void> {
  await client.query(
    `update identite.facteur_totp set dernier_pas = $2, echecs = 0, bloque_jusqua = null,
       confirme_le = coalesce(confirme_le, $3) where agent_id = $1`,
    [agentId, pas, le],
  );
}

/** A wrong code: one more failure or, with an instant, the factor closed until then. */
export async function noterEchec(
  client: pg.PoolClient,
  agentId: string,
  bloqueJusqua: Date | null,
): Promise<void> {
  await client.query(
    `update identite.facteur_totp set bloque_jusqua = $2,
       echecs = case when $2::timestamptz is null then echecs + 1 else 0 end
     where agent_id = $1`,
    [agentId, bloqueJusqua],
  );
}

/** Forgets the factor of an agent who lost it: the next sign-in enrols another. False when there was none. */
export async function oublierFacteur(client: pg.ClientBase, agentId: string): Promise<boolean> {
  const { rowCount } = await client.query("delete from identite.facteur_totp where agent_id = $1", [
    agentId,
  ]);
  return rowCount === 1;
}
