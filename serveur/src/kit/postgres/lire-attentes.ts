import type pg from "pg";

/** One thing that waits. `date` is the day that counts for it, `aaaa-mm-jj`; null when none was fixed. */
export type Attente = {
  readonly cle: string;
  readonly organisationId: string | null;
  readonly libelle: string;
  readonly date: string | null;
};

/** How much waits, how much of it is late, since when the oldest, and the first to look at. */
export type Attentes = {
  readonly nombre: number;
  readonly depasses: number;
  readonly plusAncienne: Date | null;
  readonly premieres: readonly Attente[];
};

/** How many lines are shown of what waits. */
export const MONTREES = 4;

/**
 * Sums up in one statement the rows of `source`, a query of columns cle, organisation_id, libelle, date,
 * depuis. A row is late from the day after its own; the nearest day comes first, then the oldest row.
 */
export async function lireAttentes(pool: pg.Pool, source: string, jour: string): Promise<Attentes> {
  const { rows } = await pool.query<Attentes>(
    `with attente as materialized (${source})
     select count(*)::int as nombre, count(*) filter (where date < $1::date)::int as depasses,
       min(depuis) as "plusAncienne",
       coalesce((select json_agg(json_build_object('cle', p.cle, 'organisationId', p.organisation_id,
           'libelle', p.libelle, 'date', p.date))
         from (select * from attente order by date nulls last, depuis, cle limit ${MONTREES}) p),
         '[]') as premieres
     from attente`,
    [jour],
  );
  return rows[0] as Attentes;
}
