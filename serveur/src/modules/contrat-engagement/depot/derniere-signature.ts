import type pg from "pg";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";

/** The day in Paris the contract of a path was last signed, a revision included; null before. */
// B3-13
export async function lireDerniereSignature(
  pool: pg.Pool,
  usagerId: string,
  orientationId: string,
): Promise<JourCivil | null> {
  const { rows } = await pool.query<{ le: Date | null }>({
    name: "contrat-derniere-signature",
    text: `select max(signature_le) as le from contrat_engagement.contrat
      where usager_id = $1 and orientation_id = $2`,
    values: [usagerId, orientationId],
  });
  const le = rows[0]?.le;
  return le ? jourCivil(le) : null;
}
