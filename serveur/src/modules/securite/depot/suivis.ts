import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";

export const GENRES_SUIVI = ["note", "reunion"] as const;

export type Suivi = {
  readonly organisationId: string;
  readonly genre: (typeof GENRES_SUIVI)[number];
  readonly jour: JourCivil;
  readonly texte: string;
  readonly par: string;
  readonly le: Date;
};

/** Adds to the follow-up of an evaluation. */
// CONV-7-10
export async function insererSuivi(
  client: pg.ClientBase,
  evaluationId: string,
  { organisationId, genre, jour, texte, par, le }: Suivi,
): Promise<void> {
  await client.query(
    `insert into securite.suivi (evaluation_id, organisation_id, genre, jour, texte, par, le)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [evaluationId, organisationId, genre, jour, texte, par, le],
  );
}

/** The latest day first. */
export async function lireSuivis(pool: pg.Pool, evaluationId: string): Promise<Suivi[]> {
  const { rows } = await pool.query<Suivi>(
    `select organisation_id as "organisationId", genre, jour, texte, par, le from securite.suivi
     where evaluation_id = $1 order by jour desc, rang desc`,
    [evaluationId],
  );
  return rows;
}
