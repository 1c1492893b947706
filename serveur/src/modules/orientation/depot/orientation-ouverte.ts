import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** The open path of a person, for what goes with it. */
export type OrientationOuverte = { readonly id: string; readonly entreeLe: JourCivil };

/** Null for a person on no path. */
export async function lireOrientationOuverte(
  client: pg.Pool | pg.ClientBase,
  usagerId: string,
): Promise<OrientationOuverte | null> {
  const { rows } = await client.query<OrientationOuverte>(
    `select id, entree_le as "entreeLe" from orientation.orientation
     where usager_id = $1 and etat = 'OUVERT'`,
    [usagerId],
  );
  return rows[0] ?? null;
}

/** The open path of each of these persons, by their identifier; nobody without one. */
export async function lireOrientationsOuvertes(
  client: pg.Pool | pg.ClientBase,
  usagerIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; usager_id: string }>(
    "select id, usager_id from orientation.orientation where etat = 'OUVERT' and usager_id = any($1)",
    [usagerIds],
  );
  return new Map(rows.map(({ id, usager_id }) => [usager_id, id]));
}
