import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Registre, Sceau } from "./regles/sceau.ts";

// A column added to these tables later joins in with a form of its own in `journal.empreinte`: the seals that are there
// were made without it. Of a line erased at its term, the fingerprint stays.
const lireLot = (registre: Registre) => `
select count(*)::int as lignes, count(*) filter (where effacee)::int as effacees,
  coalesce(string_agg(empreinte, ''::bytea order by rang), ''::bytea) as contenu
from (
  select rang, journal.empreinte(l) as empreinte, false as effacee from journal.${registre} l
  where rang > $1 and rang <= $2
  union all
  select rang, empreinte, true from journal.ligne_effacee
  where registre = '${registre}' and rang > $1 and rang <= $2) lot`;

/** How many lines have these ranks, and the fingerprints of each, one after the other. */
export async function lireContenu(
  client: pg.Pool,
  { registre, apres, jusqua }: Pick<Sceau, "registre" | "apres" | "jusqua">,
): Promise<{ readonly lignes: number; readonly effacees: number; readonly contenu: Buffer }> {
  const { rows } = await client.query(lireLot(registre), [apres, jusqua]);
  return rows[0];
}

export type SceauGarde = Sceau & { readonly signature: string };

/** One that was kept, and the day its lines were all gone, at their term; null while some are there. */
export type SceauRelu = SceauGarde & { readonly effaceLe: JourCivil | null };

/** The seals of a record that follow this one, in their order, a thousand at most. */
export async function lireSceaux(
  client: pg.Pool,
  registre: Registre,
  apresNumero: number,
): Promise<SceauRelu[]> {
  const { rows } = await client.query<SceauRelu>(
    `select registre, numero, apres, jusqua, lignes, empreinte, scelle_le as "scelleLe", signature,
       efface_le::text as "effaceLe"
     from journal.sceau where registre = $1 and numero > $2 order by numero limit 1000`,
    [registre, apresNumero],
  );
  return rows;
}

/** The last seal of a register; null before the first. */
export async function lireDernierSceau(
  client: pg.Pool,
  registre: Registre,
): Promise<SceauGarde | null> {
  const { rows } = await client.query<{ numero: number | null }>(
    "select max(numero) as numero from journal.sceau where registre = $1",
    [registre],
  );
  const numero = rows[0]?.numero;
  return numero ? ((await lireSceaux(client, registre, numero - 1))[0] ?? null) : null;
}

/** Stores a seal; the database refuses a number already taken. */
export async function ajouterSceau(client: pg.Pool, sceau: SceauGarde): Promise<void> {
  const { registre, numero, apres, jusqua, lignes, empreinte, scelleLe, signature } = sceau;
  await client.query(
    `insert into journal.sceau (registre, numero, apres, jusqua, lignes, empreinte, scelle_le, signature)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [registre, numero, apres, jusqua, lignes, empreinte, scelleLe, signature],
  );
}

/** The highest rank given so far; zero when none was. */
export async function lireDernierRang(client: pg.Pool, registre: Registre): Promise<number> {
  const { rows } = await client.query<{ rang: number }>(
    `select case when is_called then last_value else 0 end as rang from journal.rang_${registre}`,
  );
  return rows[0]?.rang ?? 0;
}

/** The transactions that write the record now: a rank already given to one of them may still become a line. */
export async function lireEcritures(client: pg.Pool, registre: Registre): Promise<string[]> {
  const { rows } = await client.query<{ transaction: string }>(
    `select distinct virtualtransaction as transaction from pg_locks
     where locktype = 'relation' and mode = 'RowExclusiveLock'
       and database = (select oid from pg_database where datname = current_database())
       and relation in (select relid from pg_partition_tree($1::regclass)
         union all select $1::regclass)`,
    [`journal.${registre}`],
  );
  return rows.map(({ transaction }) => transaction);
}

/** How many lines no seal covers: those ranked after `apres`. */
export async function compterApres(
  client: pg.Pool,
  registre: Registre,
  apres: number,
): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*) as n from journal.${registre} where rang > $1`,
    [apres],
  );
  return rows[0]?.n ?? 0;
}

/** Whether PostgreSQL checks each page that it reads, and how many it found damaged. */
export async function lireSommes(
  client: pg.Pool,
): Promise<{ readonly actives: boolean; readonly echecs: number }> {
  const { rows } = await client.query<{ actives: boolean; echecs: number }>(
    `select current_setting('data_checksums') = 'on' as actives, coalesce(checksum_failures, 0) as echecs
     from pg_stat_database where datname = current_database()`,
  );
  return rows[0] ?? { actives: false, echecs: 0 };
}
