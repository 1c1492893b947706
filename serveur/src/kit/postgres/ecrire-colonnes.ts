import type pg from "pg";

/**
 * Writes some columns of the row of a table that this identifier designates. The names of the table and of its columns
 * are those of the code, never what was received.
 */
export async function ecrireColonnes(
  client: pg.ClientBase,
  table: string,
  id: string,
  colonnes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const noms = Object.keys(colonnes).map((nom, rang) => `${nom} = $${rang + 2}`);
  await client.query(`update ${table} set ${noms.join()} where id = $1`, [
    id,
    ...Object.values(colonnes),
  ]);
}
