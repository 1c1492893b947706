import type pg from "pg";

/** Whether an application was granted, after an instant, one of these actes on the record of a person. */
export async function aVuDepuis(
  client: pg.PoolClient,
  vu: {
    readonly applicationId: string;
    readonly usagerId: string;
    readonly actes: readonly string[];
    readonly depuis: Date;
  },
): Promise<boolean> {
  const { rows } = await client.query<{ vu: boolean }>({
    name: "journal-a-vu-depuis",
    text: `select exists (select from journal.trace where usager_id = $1 and le > $2
      and application_id = $3 and acte = any($4) and issue = 'accordee') as vu`,
    values: [vu.usagerId, vu.depuis, vu.applicationId, vu.actes],
  });
  return rows[0]?.vu ?? false;
}
