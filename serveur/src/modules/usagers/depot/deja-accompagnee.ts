import type pg from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import type { UsagerRecu } from "../regles/usager-recu.ts";
import type { CoffreNir } from "../secret-nir.ts";

/** Whether the person received is one of the register whom the référent that the line tells accompanies already. */
// B3-08
export async function dejaAccompagnee(
  pool: pg.Pool,
  { cle, nir, numeroFranceTravail, dateNaissance, referentId }: UsagerRecu,
  coffre: CoffreNir,
): Promise<boolean> {
  const { rows } = await pool.query(
    `select from usagers.usager where referent_id = $1 and (id = $2
       or $2::uuid is null and date_naissance = $3 and (nir_empreinte = $4 or numero_francetravail = $5))
     limit 1`,
    [
      referentId,
      cle === null ? null : uuidDerive(`usager:${cle}`),
      dateNaissance,
      nir === null ? null : coffre.empreinte(nir),
      numeroFranceTravail,
    ],
  );
  return rows.length > 0;
}
