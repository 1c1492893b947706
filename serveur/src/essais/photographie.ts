import type pg from "pg";

const SCHEMAS = [
  ...["usagers", "orientation", "rendez_vous", "diagnostic", "projets", "contrat_engagement"],
  ...["accompagnement", "entretiens"],
];

async function tables(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ nom: string }>(
    `select format('%I.%I', n.nspname, c.relname) as nom
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition
       and (n.nspname = any($1) or (n.nspname = 'journal' and c.relname = 'evenement'))`,
    [SCHEMAS],
  );
  return rows.map(({ nom }) => nom);
}

/** What every table of a person's record holds, and the events of writing: the same when nothing was written. */
export async function photographier(pool: pg.Pool): Promise<Record<string, string>> {
  const lignes = (await tables(pool)).map(
    (nom) =>
      `select '${nom}' as nom, count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as etat from ${nom} t`,
  );
  const { rows } = await pool.query<{ nom: string; etat: string }>(lignes.join(" union all "));
  return Object.fromEntries(rows.map(({ nom, etat }) => [nom, etat]));
}

/** Each row of the tables of people's records, by its table and key, with what it says. */
export async function releverDossiers(pool: pg.Pool): Promise<ReadonlyMap<string, string>> {
  const { rows: cles } = await pool.query<{ nom: string; colonnes: string[] }>(
    `select format('%I.%I', n.nspname, c.relname) as nom, array_agg(a.attname::text) as colonnes
     from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
     where i.indisprimary and n.nspname = any($1)
       and format('%I.%I', n.nspname, c.relname) <> 'usagers.ecriture' group by 1`,
    [SCHEMAS],
  );
  const lignes = cles.map(
    ({ nom, colonnes }) =>
      `select '${nom} '::text || jsonb_build_array(${colonnes.map((c) => `t."${c}"`)})::text as cle, md5(t::text) as etat from ${nom} t`,
  );
  const { rows } = await pool.query<{ cle: string; etat: string }>(lignes.join(" union all "));
  return new Map(rows.map(({ cle, etat }) => [cle, etat]));
}

/** Whether a text is kept somewhere in these tables, exactly. */
export async function estGarde(pool: pg.Pool, texte: string): Promise<boolean> {
  const lignes = (await tables(pool)).map(
    (nom) => `select 1 from ${nom} t where strpos(to_jsonb(t)::text, $1) > 0`,
  );
  const ecrit = JSON.stringify(texte).slice(1, -1);
  const { rows } = await pool.query(`${lignes.join(" union all ")} limit 1`, [ecrit]);
  return rows.length > 0;
}
