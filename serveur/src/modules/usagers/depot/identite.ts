import type pg from "pg";
import type { Candidat } from "../regles/ressemblance.ts";

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
