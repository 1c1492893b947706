import type pg from "pg";
import type { Candidat } from "../regles/ressemblance.ts";

/** Those born that day who had this former number, in this region when it is given. */
// B9-06
export async function chercherParAncienNumero(
  pool: pg.Pool,
  dateNaissance: string,
  numero: { readonly numero: string; readonly region?: string },
): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: "usagers-par-ancien-numero",
    text: `select id from usagers.usager where date_naissance = $1 and anciens_numeros @> $2 limit 20`,
    values: [dateNaissance, JSON.stringify([numero])],
  });
  return rows.map(({ id }) => id);
}

/** Everyone born that day, in the few fields the ranking needs. */
export async function lireCandidats(pool: pg.Pool, dateNaissance: string): Promise<Candidat[]> {
  const { rows } = await pool.query<Candidat>({
    name: "usagers-candidats",
    text: `select id, cle_nom as "cleNom", cle_prenom as "clePrenom", nom_usage as "nomUsage"
      from usagers.usager where date_naissance = $1 limit 5000`,
    values: [dateNaissance],
  });
  return rows;
}
