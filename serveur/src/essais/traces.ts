import type pg from "pg";

export type LigneTrace = {
  canal: string;
  organisation_id: string | null;
  application_id: string | null;
  agent_id: string | null;
  agent: string | null;
  capacite: string;
  finalite: string;
  acte: string;
  usager_id: string | null;
  issue: string;
  motif: string | null;
  objet: string | null;
  correlation: string;
};

/** The journal lines of one request. */
export async function lireTraces(pool: pg.Pool, correlation: string): Promise<LigneTrace[]> {
  const { rows } = await pool.query<LigneTrace>(
    "select * from journal.trace where correlation = $1 order by le",
    [correlation],
  );
  return rows;
}

/** How many lines the journal has. */
export async function compterTraces(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ n: number }>("select count(*)::int as n from journal.trace");
  return rows[0]?.n ?? 0;
}
