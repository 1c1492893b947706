import type pg from "pg";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import type { EvenementPlace } from "../regles/message.ts";

const CHAMPS = `e.position, e.evenement_id as "evenementId", e.usager_id as "usagerId", e.genre, e.le,
  e.organisation_id as "organisationId"`;

/**
 * Gives their place in the flow to events committed since: whoever holds the counter does it, another process
 * gets null, as all do when there is none, for to hold a line is to write: an idle platform leaves the disk
 * alone. A transaction that commits late is taken by a later call: no cursor has passed it.
 */
export async function placer(
  client: pg.ClientBase,
  combien: number,
): Promise<EvenementPlace[] | null> {
  const { rows: tenue } = await client.query<{ position: number }>(
    `select position from webhooks.compteur
     where exists (select from webhooks.evenement where position is null) for update skip locked`,
  );
  const [compteur] = tenue;
  if (!compteur) return null;
  const { rows } = await client.query<EvenementPlace>(
    `with a_placer as (
       select rang, $1::bigint + row_number() over (order by rang) as place from (
         select rang from webhooks.evenement where position is null order by rang limit $2) r
     )
     update webhooks.evenement e set position = a.place
     from a_placer a where e.rang = a.rang and e.position is null
     returning ${CHAMPS}`,
    [compteur.position, combien],
  );
  if (rows.length === 0) return [];
  await client.query("update webhooks.compteur set position = position + $1", [rows.length]);
  return rows.sort((a, b) => a.position - b.position);
}

export type Etendue = { readonly position: number; readonly purgee: number };

/** The last place given, and the last one erased. */
export async function lireEtendue(pool: pg.Pool): Promise<Etendue> {
  const { rows } = await pool.query<Etendue>("select position, purgee from webhooks.compteur");
  return rows[0]!;
}

/** Of which kinds, after which place, and how many at most. */
type Suite = {
  readonly genres: readonly string[];
  readonly apres: number;
  readonly combien: number;
};

/** The events of these kinds after a place, in order, up to a place. */
export async function lireFlux(
  pool: pg.Pool,
  { apres, jusqua, genres, combien }: Suite & { readonly jusqua: number },
): Promise<EvenementPlace[]> {
  const { rows } = await pool.query<EvenementPlace>({
    name: "webhooks-flux",
    text: `select ${CHAMPS} from webhooks.evenement e
      where e.position > $1 and e.position <= $2 and e.genre = any($3::text[])
      order by e.position limit $4`,
    values: [apres, jusqua, genres, combien],
  });
  return rows;
}

/** Those of a period of civil days, both ends included, after a place. */
export async function lirePeriode(
  client: pg.ClientBase,
  { du, au, apres, genres, combien }: Suite & { readonly du: string; readonly au: string },
): Promise<EvenementPlace[]> {
  const { rows } = await client.query<EvenementPlace>(
    `select ${CHAMPS} from webhooks.evenement e
     where e.position > $5 and e.le >= $1::date::timestamp at time zone 'Europe/Paris'
       and e.le < ($2::date + 1)::timestamp at time zone 'Europe/Paris' and e.genre = any($3::text[])
     order by e.position limit $4`,
    [du, au, genres, combien, apres],
  );
  return rows;
}

/** Positions that one transaction erases: a long backlog is neither a long statement nor a long lock. */
const LOT_PURGE = 100_000;

/** Erases what is older than `avant`, with its deliveries and their proofs, lot after lot; notes how far. */
export async function purgerFlux(pool: pg.Pool, avant: Date, lot = LOT_PURGE): Promise<void> {
  const limite = await lireLimite(pool, avant);
  let { purgee } = await lireEtendue(pool);
  while (purgee < limite) {
    const fin = Math.min(limite, purgee + lot);
    await enTransaction(pool, async (client) => {
      for (const table of ["evenement", "livraison", "tentative"]) {
        await client.query(`delete from webhooks.${table} where position <= $1`, [fin]);
      }
      // Last: nothing is placed while its line is held.
      await client.query("update webhooks.compteur set purgee = greatest(purgee, $1)", [fin]);
    });
    purgee = fin;
  }
}

/** The last place before which all is older than `avant`. */
async function lireLimite(pool: pg.Pool, avant: Date): Promise<number> {
  const { rows } = await pool.query<{ limite: number }>(
    `select coalesce(max(position), 0) as limite from webhooks.evenement
     where le < $1 and position is not null
       and position < coalesce((select min(position) from webhooks.evenement
         where le >= $1 and position is not null), 9223372036854775807)`,
    [avant],
  );
  return rows[0]?.limite ?? 0;
}
