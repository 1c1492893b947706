import type pg from "pg";
import type { Rattachement } from "../regles/perimetre.ts";

/** What places people in a perimeter, by identifier; those who are no longer known are absent. */
export async function lireRattachements(
  pool: pg.Pool | pg.ClientBase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Rattachement>> {
  const { rows } = await pool.query<Rattachement & { id: string }>({
    name: "usagers-rattachements",
    text: `select id, referent_id as "referentId", rsa, rsa_departement as "rsaDepartement",
        departement, adresse is not null as "adresseConnue"
      from usagers.usager where id = any($1::uuid[])`,
    values: [ids],
  });
  return new Map(rows.map((ligne) => [ligne.id, ligne]));
}
