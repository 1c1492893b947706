import type pg from "pg";

type CompteNomme = {
  readonly id: string;
  readonly nom: string;
  readonly qualite: "agent" | "delegataire" | "prestataire";
  readonly fermeLe: Date | null;
};

/** Every account that these organisations ever gave, closed ones included, by name. */
// CONV-4-06
export async function lireComptesDe(
  pool: pg.Pool,
  organisationIds: readonly string[],
): Promise<CompteNomme[]> {
  const { rows } = await pool.query<CompteNomme>(
    `select id, prenom || ' ' || nom as nom, qualite, ferme_le as "fermeLe"
     from habilitations.agent where organisation_id = any($1::uuid[]) order by nom, prenom, id`,
    [organisationIds],
  );
  return rows;
}

type TiersNomme = {
  readonly organisationId: string;
  readonly nom: string;
  readonly nature: "delegataire" | "prestataire";
  readonly qualificationRgpd: "sous-traitant" | "responsable-conjoint";
};

/** The third parties of these organisations whose work is not over that day. */
// CONV-5-06 CONV-5-11
export async function lireTiersNommes(
  pool: pg.Pool,
  organisationIds: readonly string[],
  jour: string,
): Promise<TiersNomme[]> {
  const { rows } = await pool.query<TiersNomme>(
    `select organisation_id as "organisationId", nom, nature, qualification_rgpd as "qualificationRgpd"
     from habilitations.tiers
     where organisation_id = any($1::uuid[]) and (clos_le is null or clos_le > $2) order by nom`,
    [organisationIds, jour],
  );
  return rows;
}
