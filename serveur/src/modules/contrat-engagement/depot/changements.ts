import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";

const DERNIER = lecture<[usagerId: string], { le: Date }>({
  nom: "contrat-changement",
  cle: { usager: "uuid" },
  texte: `select le from contrat_engagement.changement where usager_id = cle.usager
    order by le desc limit 1`,
});

/** When something essential beside the path last changed for a person; null: never. */
export async function lireChangement(
  pool: pg.Pool | pg.ClientBase,
  usagerId: string,
): Promise<Date | null> {
  const [dernier] = await DERNIER(pool, usagerId);
  return dernier?.le ?? null;
}

/**
 * Notes that something essential changed, in the caller's transaction: a contract signed or refused before
 * is to be signed again.
 */
// B4-02 D5411-14-2
export async function noterChangement(
  client: pg.PoolClient,
  usagerId: string,
  le: Date,
  cause: string,
): Promise<void> {
  await client.query(
    "insert into contrat_engagement.changement (usager_id, le, cause) values ($1, $2, $3)",
    [usagerId, le, cause],
  );
}
