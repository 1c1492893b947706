import type pg from "pg";
import type { Lecteur } from "../../journal/index.ts";
import type { Genre } from "../regles/alerte.ts";

export type Alerte = Lecteur & {
  readonly genre: Genre;
  readonly jour: string;
  readonly nombre: number;
  readonly seuil: number;
};

/** Keeps an alert; null when the same was told that day already. */
export async function garderAlerte(
  client: pg.PoolClient,
  alerte: Alerte,
  le: Date,
): Promise<string | null> {
  const { genre, jour, organisationId, agentId, applicationId, agent, nombre, seuil } = alerte;
  const { rows } = await client.query<{ id: string }>(
    `insert into securite.alerte (genre, jour, organisation_id, agent_id, application_id, agent, nombre, seuil, signalee_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [genre, jour, organisationId, agentId, applicationId, agent, nombre, seuil, le],
  );
  return rows[0]?.id ?? null;
}

/** Up to when the journal was searched; null when it never was. */
export async function lireRecherche(pool: pg.Pool): Promise<Date | null> {
  const { rows } = await pool.query<{ jusqua: Date }>("select jusqua from securite.recherche");
  return rows[0]?.jusqua ?? null;
}

/** Keeps up to when consultations were searched. */
export async function noterRecherche(pool: pg.Pool, jusqua: Date): Promise<void> {
  await pool.query(
    `insert into securite.recherche (jusqua) values ($1)
     on conflict (seule) do update set jusqua = excluded.jusqua`,
    [jusqua],
  );
}
