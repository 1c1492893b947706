import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";

/** Lines of one statement: none is long, however much a stop has left. */
const LOT = 20_000;

/**
 * Erases the accesses whose term has come, lot after lot, each committed. Their seals stay, and are verified still. The
 * database computes the term, and erases nothing before it.
 */
// CONV-5-18
export async function effacerTraces(pool: pg.Pool, jour: JourCivil): Promise<void> {
  for (let effacees = LOT; effacees > 0; ) {
    const { rows } = await pool.query<{ effacees: number }>(
      "select journal.effacer_traces($1, $2) as effacees",
      [jour, LOT],
    );
    effacees = rows[0]?.effacees ?? 0;
  }
  await pool.query("select journal.conclure_lots($1)", [jour]);
}
