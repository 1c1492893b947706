import type pg from "pg";

/** When something essential beside the path last changed for a person; null: never. */
export async function lireChangement(
  pool: pg.Pool | pg.ClientBase,
  usagerId: string,
): Promise<Date | null> {
  const { rows } = await pool.query<{ le: Date }>({
    name: "contrat-changement",
    text: `select le from contrat_engagement.changement where usager_id = $1
      order by le desc limit 1`,
    values: [usagerId],
  });
  return rows[0]?.le ?? null;
}

/**
 * Notes that something essential changed, in the caller's transaction: a contract signed or refused before
 * is to be signed again.
 */
// B4-02 D5411-14-2
export async function noterChangement(
  client: pg.PoolClient,
  usagerId: string,
  le: Date,
  cause: string,
): Promise<void> {
  await client.query(
    "insert into contrat_engagement.changement (usager_id, le, cause) values ($1, $2, $3)",
    [usagerId, le, cause],
  );
}
