import type pg from "pg";
import type { Inscription } from "../regles/inscription.ts";

/** The registration of a person, held until the end of the transaction; null for who never was. */
export async function tenirInscription(
  client: pg.PoolClient,
  usagerId: string,
): Promise<Inscription | null> {
  const { rows } = await client.query<{ inscription: Inscription | null }>(
    "select inscription from usagers.usager where id = $1 for update",
    [usagerId],
  );
  return rows[0]?.inscription ?? null;
}

/** Replaces the registration of a person. */
export async function ecrireInscription(
  client: pg.PoolClient,
  usagerId: string,
  inscription: Inscription,
): Promise<void> {
  await client.query("update usagers.usager set inscription = $2 where id = $1", [
    usagerId,
    inscription,
  ]);
}
