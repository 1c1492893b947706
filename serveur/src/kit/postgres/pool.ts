import pg from "pg";

/** int8 counts fit a double here; dates stay text, since a civil date has no time zone. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (texte) => texte);

/** Far more than what a request asks; a lock held by a migration is waited for. */
const REPONSE_MS = 60_000;

/**
 * The connections of one process. A lost idle connection is replaced, never fatal. With `enFile` a statement
 * does not wait for the answer to the one before it to leave, and one without an answer after a minute cuts
 * its connection: of a network that swallows everything the kernel despairs after a quarter of an hour, of a
 * database that is held still, never. A COPY needs connections that wait, as long as it takes.
 */
export function ouvrirPool(
  url: string,
  maximum = 8,
  enFile = false,
  reponseMs = REPONSE_MS,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: maximum,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    application_name: "maillage",
    keepAlive: true,
    pipeline: enFile,
    // Without `pipeline` the library would keep the connection, deaf.
    ...(enFile && { query_timeout: reponseMs }),
  });
  pool.on("error", () => {});
  // A connection cut while a query runs also fails that query: the event alone would end the process.
  pool.on("connect", (client) => {
    client.on("error", () => {});
  });
  return pool;
}

const LONGUE_MS = 3_600_000;

/** A statement of a periodic task whose work grows with the platform: it has an hour, where a request has a minute. */
export function longue(text: string, values: readonly unknown[] = []): pg.QueryConfig {
  return Object.assign({ text, values: [...values] }, { query_timeout: LONGUE_MS });
}

/**
 * Gives a transaction of a pool `enFile` what it does last, with values that are already text, numbers or
 * dates: one that could not be sent would not stop the commit behind it.
 */
export type EnDernier = (instruction: pg.QueryConfig) => void;

/**
 * Runs `travail` in one transaction; any exception rolls it back and goes on. The beginning leaves with the
 * first statement and what comes last with the commit: neither is a round trip of its own. PostgreSQL makes
 * of the commit a rollback when a statement before it failed.
 */
export async function enTransaction<T>(
  pool: pg.Pool,
  travail: (client: pg.PoolClient, enDernier: EnDernier) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const dernieres: pg.QueryConfig[] = [];
  try {
    envoyerEnsemble(client);
    const debut = client.query("begin");
    debut.catch(() => {});
    const resultat = await travail(client, (instruction) => dernieres.push(instruction));
    await debut;
    envoyerEnsemble(client);
    await Promise.all([...dernieres, "commit"].map((instruction) => client.query(instruction)));
    return resultat;
  } catch (erreur) {
    await client.query("rollback").catch(() => {});
    throw erreur;
  } finally {
    client.release();
  }
}

/** What is asked of a client until this turn of the event loop ends leaves in one write. */
function envoyerEnsemble({ connection: { stream } }: pg.PoolClient): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}
