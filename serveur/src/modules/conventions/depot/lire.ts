import type pg from "pg";
import type { Convention } from "../regles/convention.ts";
import type { Organisation } from "../regles/organisation.ts";
import type { Structure } from "../regles/structure.ts";

/** Every organisation, in no order. */
export async function lireOrganisations(pool: pg.Pool): Promise<Organisation[]> {
  const { rows } = await pool.query<Organisation>(
    `select id, type, nom, siret, departement, rattachement_id as "rattachementId"
     from conventions.organisation`,
  );
  return rows;
}

/** Every convention, in no order. */
export async function lireConventions(pool: pg.Pool): Promise<Convention[]> {
  const { rows } = await pool.query<Convention>(
    `select id, partenaire_id as "partenaireId", debut, fin, etat, resiliee_le as "resilieeLe",
       duree_ans as "dureeAns", cesse_le as "cesseLe"
     from conventions.convention`,
  );
  return rows;
}

/** Their places, in the order in which a list shows them. */
export async function lireStructures(pool: pg.Pool): Promise<Structure[]> {
  const { rows } = await pool.query<Structure>(
    `select id, organisation_id as "organisationId", code_aurore as "codeAurore", code_safir as "codeSafir",
       libelle, commune, departement, fermee_le as "fermeeLe"
     from conventions.structure order by libelle, id`,
  );
  return rows;
}
