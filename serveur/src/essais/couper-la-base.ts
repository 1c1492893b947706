import pg from "pg";
import type { Situation } from "./situation.ts";

/** Cuts every connection to the database and refuses new ones; the function returned undoes it. */
export async function couperLaBase(
  s: Pick<Situation, "pool"> & { readonly base: { readonly urlMigrateur: string } },
): Promise<() => Promise<void>> {
  const { rows } = await s.pool.query<{ nom: string }>("select current_database() as nom");
  const nom = rows[0]?.nom as string;
  const base = pg.escapeIdentifier(nom);
  const connectionString = s.base.urlMigrateur.replace(nom, "postgres");
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query("set role maillage_proprietaire");
  await client.query(`alter database ${base} with allow_connections false`);
  await s.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
  );
  await s.pool.query("select pg_terminate_backend(pg_backend_pid())").catch(() => {});
  return async () => {
    await client.query(`alter database ${base} with allow_connections true`);
    await client.end();
  };
}

/** Takes the journal away: no access can be written, hence none can be given. The function returned gives it back. */
export async function retirerLeJournal(s: Situation): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: s.base.urlMigrateur });
  await client.connect();
  await client.query("set role maillage_proprietaire");
  await client.query("alter table journal.trace rename to trace_absente");
  return async () => {
    await client.query("alter table journal.trace_absente rename to trace");
    await client.end();
  };
}
