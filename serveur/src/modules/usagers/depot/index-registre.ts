import type { ClientBase, Pool } from "pg";

/**
 * Takes the search indexes off an empty register, which is then filled twice as fast; false, and
 * nothing done, when it holds somebody. The catalogue is the only memory of it: whoever comes after
 * a death calls `poserIndex`.
 */
export async function retirerIndex(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ retires: boolean }>(
    "select usagers.retirer_index() as retires",
  );
  return rows[0]?.retires ?? false;
}

/** Puts back the search indexes that are missing; costs nothing when none is. */
export async function poserIndex(client: ClientBase | Pool): Promise<void> {
  await client.query("select usagers.poser_index()");
}
