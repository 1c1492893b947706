import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** Notes that it was said of that due day; false when it was already. */
// CONV-7-08
export async function noterRappel(
  client: pg.ClientBase,
  organisationId: string,
  echeance: JourCivil,
  genre: "avant" | "retard",
  le: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into securite.rappel (organisation_id, echeance, genre, le) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [organisationId, echeance, genre, le],
  );
  return rowCount === 1;
}

export type RappelSensibilisation = {
  /** A person, or the organisation that published nothing. */
  readonly sujetId: string;
  readonly echeance: JourCivil;
  readonly genre: "avant" | "retard" | "sans-module";
};

/** Notes what is to be said of an awareness; returns those of whom it had not been said. */
// CONV-7-15
export async function noterRappelsSensibilisation(
  client: pg.ClientBase,
  rappels: readonly RappelSensibilisation[],
  le: Date,
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ id: string }>(
    `insert into securite.rappel_sensibilisation (sujet_id, echeance, genre, le)
     select r.sujet, r.echeance, r.genre, $4
     from unnest($1::uuid[], $2::date[], $3::text[]) as r (sujet, echeance, genre)
     on conflict do nothing returning sujet_id as id`,
    [
      rappels.map(({ sujetId }) => sujetId),
      rappels.map(({ echeance }) => echeance),
      rappels.map(({ genre }) => genre),
      le,
    ],
  );
  return new Set(rows.map(({ id }) => id));
}
