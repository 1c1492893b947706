import type pg from "pg";
import type { Convention } from "../regles/convention.ts";
import type { Organisation } from "../regles/organisation.ts";

export async function lireOrganisations(pool: pg.Pool): Promise<Organisation[]> {
  const { rows } = await pool.query<Organisation>(
    `select id, type, nom, siret, departement, rattachement_id as "rattachementId",
       codes_structure as "codesStructure"
     from conventions.organisation`,
  );
  return rows;
}

export async function lireConventions(pool: pg.Pool): Promise<Convention[]> {
  const { rows } = await pool.query<Convention>(
    `select id, partenaire_id as "partenaireId", debut, fin, etat, resiliee_le as "resilieeLe",
       duree_ans as "dureeAns", cesse_le as "cesseLe"
     from conventions.convention`,
  );
  return rows;
}
