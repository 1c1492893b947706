import type pg from "pg";

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
