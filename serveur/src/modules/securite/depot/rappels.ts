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
