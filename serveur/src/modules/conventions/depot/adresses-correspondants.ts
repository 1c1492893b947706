import type pg from "pg";
import type { FonctionCorrespondant } from "../regles/correspondant.ts";

/** True when it is the address of a contact whom annex 2 or 2 bis of a convention names now. */
// ANX2-01 ANX2B-01
export async function estAdresseCorrespondant(
  client: pg.Pool | pg.ClientBase,
  adresse: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from conventions.correspondant
     where lower(trim(courriel)) = $1 and remplace_le is null limit 1`,
    [adresse],
  );
  return rowCount === 1;
}

type ContactNomme = {
  readonly conventionId: string;
  readonly fonction: FonctionCorrespondant;
  readonly nom: string;
  readonly courriel: string;
};

/** The contacts whom these conventions name now, both annexes. */
export async function lireContactsNommes(
  pool: pg.Pool,
  conventionIds: readonly string[],
): Promise<ContactNomme[]> {
  const { rows } = await pool.query<ContactNomme>(
    `select convention_id as "conventionId", fonction, courriel,
       coalesce(societe, concat_ws(' ', prenom, nom)) as nom
     from conventions.correspondant
     where convention_id = any($1::uuid[]) and remplace_le is null order by fonction`,
    [conventionIds],
  );
  return rows;
}
