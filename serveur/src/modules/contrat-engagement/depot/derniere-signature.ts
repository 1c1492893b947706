import type pg from "pg";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { lecture } from "../../../kit/postgres/lecture.ts";

const SIGNATURE = lecture<[usagerId: string, orientationId: string], { le: Date | null }>({
  nom: "contrat-derniere-signature",
  cle: { usager: "uuid", orientation: "uuid" },
  texte: `select max(signature_le) as le from contrat_engagement.contrat
    where usager_id = cle.usager and orientation_id = cle.orientation`,
});

/** The day in Paris the contract of a path was last signed, a revision included; null before. */
// B3-13
export async function lireDerniereSignature(
  pool: pg.Pool,
  usagerId: string,
  orientationId: string,
): Promise<JourCivil | null> {
  const [signature] = await SIGNATURE(pool, usagerId, orientationId);
  const le = signature?.le;
  return le ? jourCivil(le) : null;
}
