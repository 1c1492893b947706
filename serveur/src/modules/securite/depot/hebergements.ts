import type pg from "pg";
import type { LieuTraitement } from "../../../hebergement.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";

type LieuDeclare = LieuTraitement & { readonly declareLe: Date };

/** Where each component processes the data, as it was last declared. */
// CONV-6-01
export async function lireHebergements(client: pg.Pool | pg.ClientBase): Promise<LieuDeclare[]> {
  const { rows } = await client.query<LieuDeclare>(
    `select composant, pays, justification, declare_le as "declareLe" from (
       select distinct on (composant) * from securite.hebergement order by composant, rang desc
     ) dernier where pays is not null order by composant`,
  );
  return rows;
}

/**
 * Keeps what the settings say at a start, when it is not what was last kept: a place that changes, one declared no more.
 * What was kept before stays.
 */
// CONV-6-01
export function declarerHebergement(
  pool: pg.Pool,
  lieux: readonly LieuTraitement[],
  le: Date,
): Promise<void> {
  return enTransaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('securite.hebergement'))");
    const connus = new Map((await lireHebergements(client)).map((lieu) => [lieu.composant, lieu]));
    for (const lieu of lieux) {
      const connu = connus.get(lieu.composant);
      connus.delete(lieu.composant);
      if (connu?.pays === lieu.pays && connu.justification === lieu.justification) continue;
      await insererLieu(client, lieu, le);
    }
    for (const composant of connus.keys())
      await insererLieu(client, { composant, pays: null, justification: null }, le);
  });
}

async function insererLieu(
  client: pg.ClientBase,
  {
    composant,
    pays,
    justification,
  }: Pick<LieuTraitement, "composant" | "justification"> & { readonly pays: string | null },
  le: Date,
): Promise<void> {
  await client.query(
    `insert into securite.hebergement (composant, pays, justification, declare_le)
     values ($1, $2, $3, $4)`,
    [composant, pays, justification, le],
  );
}
