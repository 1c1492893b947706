import type pg from "pg";

/** Lines that one statement erases: none is long, however much a day or two of stop have left. */
const LOT = 50_000;

/**
 * Erases the lines of a table that meet a condition on its values, lot after lot, each committed: a backlog of
 * millions neither passes the time that a statement has, nor is begun again from nothing. What another process
 * holds is left to the next time.
 */
export async function effacerParLots(
  pool: pg.Pool,
  table: string,
  condition: string,
  valeurs: readonly unknown[] = [],
  lot = LOT,
): Promise<void> {
  for (let effacees = lot; effacees === lot; ) {
    const { rowCount } = await pool.query(
      `delete from ${table} where ctid = any(array(
         select ctid from ${table} where ${condition} limit ${lot} for update skip locked))`,
      [...valeurs],
    );
    effacees = rowCount ?? 0;
  }
}
