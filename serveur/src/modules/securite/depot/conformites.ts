import type pg from "pg";
import type { Declaration } from "../regles/texte-cyber.ts";

export type Conformite = Declaration & {
  readonly rang: number;
  readonly texte: string;
  readonly par: string;
  readonly le: Date;
};

/** What an organisation said of each text, the latest first. */
// CONV-7-07
export async function lireConformites(
  client: pg.Pool | pg.ClientBase,
  organisationId: string,
): Promise<Conformite[]> {
  const { rows } = await client.query<Conformite>(
    `select rang::int, texte, statut, motif, preuve, jour, par, le from securite.conformite
     where organisation_id = $1 order by securite.conformite.rang desc limit 2000`,
    [organisationId],
  );
  return rows;
}

/** Adds what an organisation says of a text now; what it said before stays. */
// CONV-7-07
export async function insererConformite(
  client: pg.ClientBase,
  organisationId: string,
  texte: string,
  { statut, motif, preuve, jour }: Declaration,
  { par, le }: { readonly par: string; readonly le: Date },
): Promise<void> {
  await client.query(
    `insert into securite.conformite (organisation_id, texte, statut, motif, preuve, jour, par, le)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [organisationId, texte, statut, motif, preuve, jour, par, le],
  );
}

/** Lets one declaration at a time be made for an organisation, until the end of the transaction. */
export async function verrouillerConformites(
  client: pg.ClientBase,
  organisationId: string,
): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('conformite:' || $1, 0))", [
    organisationId,
  ]);
}
