import type pg from "pg";
import type { Modifications } from "../regles/ecriture.ts";
import type { Agent } from "../regles/etat.ts";

/** Which pages of the history are asked for: `volet` restricts to what an exploration changed. */
export type Demande = {
  readonly volet: keyof Modifications | null;
  /** Only the needs of that diagnostic. */
  readonly idDiagnostic: string | null;
  readonly debut: Date | null;
  readonly fin: Date | null;
  /** From 1. */
  readonly page: number;
  readonly parPage: number;
};

export type VersionPassee = {
  readonly version: number;
  readonly exploreLe: Date;
  readonly sourceId: string;
  readonly agent: Agent;
  readonly modifications: Modifications;
};

/** The explorations of a person, the latest first, and how many there are in all. */
export async function lireHistorique(
  pool: pg.Pool,
  usagerId: string,
  { volet, idDiagnostic, debut, fin, page, parPage }: Demande,
): Promise<{ total: number; versions: VersionPassee[] }> {
  const besoins = idDiagnostic && JSON.stringify([{ idDiagnostic }]);
  const ou = `usager_id = $1 and ($2::text is null or modifications ? $2)
    and ($3::jsonb is null or modifications -> 'besoins' @> $3)
    and ($4::timestamptz is null or exploree_le >= $4) and ($5::timestamptz is null or exploree_le <= $5)`;
  const criteres = [usagerId, volet, besoins, debut, fin];
  const { rows } = await pool.query<VersionPassee & { total: number }>(
    `select version, exploree_le as "exploreLe", source_id as "sourceId", agent, modifications,
       (count(*) over ())::int as total
     from diagnostic.exploration where ${ou}
     order by exploree_le desc, version desc limit $6 offset $7`,
    [...criteres, parPage, (page - 1) * parPage],
  );
  if (rows[0] || page === 1) return { total: rows[0]?.total ?? 0, versions: rows };
  const compte = await pool.query<{ total: number }>(
    `select count(*)::int as total from diagnostic.exploration where ${ou}`,
    criteres,
  );
  return { total: compte.rows[0]?.total ?? 0, versions: [] };
}
