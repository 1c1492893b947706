import type pg from "pg";
import { jusqua } from "./jusqua.ts";

/**
 * Starts writings while another connection holds what `verrou` locks, and lets them go once all of them wait:
 * they meet for sure, whatever the machine. Fails when one of them waits for nothing.
 */
export async function faireSeRencontrer<S>(
  pool: pg.Pool,
  verrou: { readonly texte: string; readonly valeurs: readonly unknown[] },
  ecritures: readonly (() => Promise<S>)[],
): Promise<S[]> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query(verrou.texte, [...verrou.valeurs]);
    const sorties = Promise.all(ecritures.map((ecrire) => ecrire()));
    await jusqua(async () => (await enAttente(pool)) >= ecritures.length);
    await client.query("commit");
    return await sorties;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

async function enAttente(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ nombre: number }>(
    `select count(*)::int as nombre from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.nombre ?? 0;
}
