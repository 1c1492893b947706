import pg from "pg";

/** int8 counts fit a double here; dates stay text, since a civil date has no time zone. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (texte) => texte);

/** The connections of one process. A lost idle connection is replaced, never fatal. */
export function ouvrirPool(url: string, maximum = 8): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: maximum,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    application_name: "maillage",
  });
  pool.on("error", () => {});
  // A connection cut while a query runs also fails that query: the event alone would end the process.
  pool.on("connect", (client) => {
    client.on("error", () => {});
  });
  return pool;
}

/** Runs `travail` in one transaction; any exception rolls it back and goes on. */
export async function enTransaction<T>(
  pool: pg.Pool,
  travail: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const resultat = await travail(client);
    await client.query("commit");
    return resultat;
  } catch (erreur) {
    await client.query("rollback").catch(() => {});
    throw erreur;
  } finally {
    client.release();
  }
}
