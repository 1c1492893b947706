import type pg from "pg";

export type ExportTrace = {
  readonly le: Date;
  readonly organisationId: string;
  readonly agentId: string | null;
  readonly objet: string;
};

/** `trace` is a UUID, hence no pattern. The line of the journal of an export that was given, by the number that it bears; null for another number. */
// CONV-4-01
export async function lireExport(pool: pg.Pool, trace: string): Promise<ExportTrace | null> {
  const { rows } = await pool.query<ExportTrace>(
    `select le, organisation_id as "organisationId", agent_id as "agentId", objet from journal.trace
     where objet like 'export %' and objet like $1 and issue = 'accordee' order by le limit 1`,
    [`export ${trace} %`],
  );
  return rows[0] ?? null;
}
