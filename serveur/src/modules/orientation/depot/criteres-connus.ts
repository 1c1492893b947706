import type pg from "pg";
import type { Criteres } from "../regles/valeurs.ts";

/** The last answers that a person gave to the questionnaire, with who took them and when. */
export type CriteresConnus = {
  readonly criteres: Criteres;
  readonly le: Date;
  readonly sourceId: string;
};

/** Null for a person who never answered. */
// RAPP-06
export async function lireCriteresConnus(
  pool: pg.Pool,
  usagerId: string,
): Promise<CriteresConnus | null> {
  const { rows } = await pool.query<CriteresConnus>(
    `select criteres, saisie_le as le, source_id as "sourceId" from orientation.orientation
     where usager_id = $1 and criteres is not null and saisie_le is not null
     order by saisie_le desc, rang desc limit 1`,
    [usagerId],
  );
  return rows[0] ?? null;
}
