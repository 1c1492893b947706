import type pg from "pg";
import type { Rattachement } from "../regles/rattachement.ts";

/** Adds a label; false when the convention already bears it from that day. */
export async function ajouterRattachement(
  client: pg.ClientBase,
  conventionId: string,
  { programme, libelle, debut, fin }: Rattachement,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into conventions.rattachement (convention_id, programme, libelle, debut, fin)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [conventionId, programme, libelle, debut, fin],
  );
  return rowCount === 1;
}

/** The labels of each of these conventions, those of the Pacte first. */
export async function lireRattachements(
  pool: pg.Pool,
  conventionIds: readonly string[],
): Promise<ReadonlyMap<string, Rattachement[]>> {
  const { rows } = await pool.query<Rattachement & { id: string }>(
    `select convention_id as id, programme, libelle, debut, fin from conventions.rattachement
     where convention_id = any($1) order by programme, debut, libelle`,
    [conventionIds],
  );
  const parConvention = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    [...parConvention].map(([id, lus]) => [
      id,
      lus.map(({ id: _id, ...rattachement }) => rattachement),
    ]),
  );
}
