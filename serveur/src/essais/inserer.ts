import pg from "pg";

/** Inserts one row as the application role; keys are column names, objects become JSON. */
export async function inserer(
  pool: pg.Pool,
  table: string,
  ligne: Readonly<Record<string, unknown>>,
): Promise<void> {
  const noms = Object.keys(ligne);
  const rangs = noms.map((_, rang) => `$${rang + 1}`);
  await pool.query(
    `insert into ${table} (${noms.map((nom) => pg.escapeIdentifier(nom)).join()}) values (${rangs.join()})`,
    Object.values(ligne),
  );
}
