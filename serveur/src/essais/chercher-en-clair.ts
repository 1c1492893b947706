import type pg from "pg";

/**
 * The tables of the database of which a row holds one of these values as it is: written, or as bytes. What is
 * sealed or hashed is found nowhere.
 */
export async function chercherEnClair(
  pool: pg.Pool | pg.ClientBase,
  valeurs: readonly (string | Buffer)[],
): Promise<string[]> {
  const { rows: tables } = await pool.query<{ nom: string }>(
    `select format('%I.%I', schemaname, tablename) as nom from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')
       and has_table_privilege(format('%I.%I', schemaname, tablename), 'select') order by 1`,
  );
  const formes = valeurs.flatMap((valeur) =>
    typeof valeur === "string"
      ? [valeur, Buffer.from(valeur).toString("hex")]
      : [valeur.toString("hex")],
  );
  const trouvees: string[] = [];
  for (const { nom } of tables) {
    const { rowCount } = await pool.query(
      `select from ${nom} t where exists
         (select from unnest($1::text[]) forme where strpos(t::text, forme) > 0) limit 1`,
      [formes],
    );
    if (rowCount) trouvees.push(nom);
  }
  return trouvees;
}
