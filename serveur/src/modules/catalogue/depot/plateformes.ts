import type { ClientBase, Pool } from "pg";
import type { Plateforme } from "../regles/plateforme.ts";

/** The platforms, in the order of the screens. */
export async function lirePlateformes(pool: Pool | ClientBase): Promise<Plateforme[]> {
  const { rows } = await pool.query<Plateforme>(
    "select code, nom, adresse, debut, fin from catalogue.plateforme order by ordre",
  );
  return rows;
}

/** Adds one, or changes its name, its address and its last day; its first day is a fact. */
export async function ecrirePlateforme(
  client: ClientBase,
  { code, nom, adresse, debut, fin }: Plateforme,
): Promise<void> {
  await client.query(
    `insert into catalogue.plateforme (code, nom, adresse, debut, fin) values ($1, $2, $3, $4, $5)
     on conflict (code) do update set nom = excluded.nom, adresse = excluded.adresse, fin = excluded.fin`,
    [code, nom, adresse, debut, fin],
  );
}
