import type pg from "pg";

/** The organisation that accompanies a person, held until the end of the transaction; null when none does. */
export async function tenirReferent(
  client: pg.ClientBase,
  usagerId: string,
): Promise<string | null> {
  const { rows } = await client.query<{ referentId: string | null }>(
    `select referent_id as "referentId" from usagers.usager where id = $1 for update`,
    [usagerId],
  );
  return rows[0]?.referentId ?? null;
}

/**
 * Attaches a person to the organisation that accompanies them: its staff reach the record from then on, those
 * of the former one no longer. Null: nobody is named yet.
 */
export async function rattacherReferent(
  client: pg.ClientBase,
  usagerId: string,
  organisationId: string | null,
): Promise<void> {
  await client.query("update usagers.usager set referent_id = $2 where id = $1", [
    usagerId,
    organisationId,
  ]);
}
