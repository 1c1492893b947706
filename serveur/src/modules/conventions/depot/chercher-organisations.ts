import type pg from "pg";

/** Partners whose name holds the text, or whose SIRET it is; the opérateur is not among them. */
export async function chercherOrganisations(
  pool: pg.Pool,
  texte: string,
  limite: number,
): Promise<{ id: string; nom: string; siret: string }[]> {
  const { rows } = await pool.query<{ id: string; nom: string; siret: string }>(
    `select id, nom, siret from conventions.organisation
     where type <> 'FT' and (siret = $1 or position(lower($1) in lower(nom)) > 0)
     order by nom, id limit $2`,
    [texte, limite],
  );
  return rows;
}
