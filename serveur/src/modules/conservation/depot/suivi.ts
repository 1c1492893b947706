import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** What was archived or erased a day under a rule: a count, of nobody. */
export type Effacement = {
  readonly jour: JourCivil;
  readonly famille: string;
  readonly regle: string;
  readonly nombre: number;
};

/** The latest first, a thousand at most. */
export async function listerEffacements(pool: pg.Pool): Promise<Effacement[]> {
  const { rows } = await pool.query<Effacement>(
    `select jour::text, famille, regle, nombre::int from conservation.effacement
     order by jour desc, famille, regle limit 1000`,
  );
  return rows;
}

/** How many records are in the archive. */
export async function compterArchives(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query("select conservation.compter_archives()::int as n");
  return rows[0].n;
}
