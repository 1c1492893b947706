import type pg from "pg";

/** Attaches a person to the organisation that accompanies them: its staff reach the record from then on. */
export async function rattacherReferent(
  client: pg.ClientBase,
  usagerId: string,
  organisationId: string,
): Promise<void> {
  await client.query("update usagers.usager set referent_id = $2 where id = $1", [
    usagerId,
    organisationId,
  ]);
}
