import { createHash } from "node:crypto";
import type pg from "pg";
import { effacerParLots } from "../../../kit/postgres/effacer-par-lots.ts";

/**
 * Takes a key for one writing. Null: it was free, and is taken until the transaction ends. Otherwise what
 * it served for; a second request with the same key waits for the first one to end.
 */
export async function reserverCle(
  client: pg.PoolClient,
  demande: {
    readonly porteurId: string;
    readonly cle: string;
    readonly ecriture: string;
    readonly le: Date;
  },
): Promise<{ memeEcriture: boolean; reponse: unknown } | null> {
  const { porteurId, cle, le } = demande;
  const empreinte = createHash("sha256").update(demande.ecriture).digest();
  const { rowCount } = await client.query(
    `insert into usagers.ecriture (porteur_id, cle, empreinte, le) values ($1, $2, $3, $4)
     on conflict (porteur_id, cle) do nothing`,
    [porteurId, cle, empreinte, le],
  );
  if (rowCount === 1) return null;
  const { rows } = await client.query<{ memeEcriture: boolean; reponse: unknown }>(
    `select empreinte = $3 as "memeEcriture", reponse from usagers.ecriture
     where porteur_id = $1 and cle = $2`,
    [porteurId, cle, empreinte],
  );
  return rows[0] ?? null;
}

/** What keeps what was answered, so that the same key answers it again. */
export function instructionReponse(
  porteurId: string,
  cle: string,
  reponse: unknown,
): pg.QueryConfig {
  return {
    text: "update usagers.ecriture set reponse = $3 where porteur_id = $1 and cle = $2",
    values: [porteurId, cle, JSON.stringify(reponse)],
  };
}

/** Forgets the keys older than a day: a client tries again within minutes. */
export async function purgerCles(pool: pg.Pool, maintenant: Date): Promise<void> {
  const condition = "le < $1::timestamptz - interval '1 day'";
  await effacerParLots(pool, "usagers.ecriture", condition, [maintenant]);
}
