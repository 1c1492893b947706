import type pg from "pg";

export type ApplicationTrouvee = {
  id: string;
  clientId: string;
  nom: string;
  organisationId: string;
};

/** Applications of any partner whose name or client_id holds the text. */
export async function chercherApplications(
  pool: pg.Pool,
  texte: string,
  limite: number,
): Promise<ApplicationTrouvee[]> {
  const { rows } = await pool.query<ApplicationTrouvee>(
    `select id, client_id as "clientId", nom, organisation_id as "organisationId"
     from acces_api.application where position(lower($1) in lower(nom || ' ' || client_id)) > 0
     order by nom, id limit $2`,
    [texte, limite],
  );
  return rows;
}

/** These applications, in no order; one that does not exist is absent. */
export async function lireApplicationsParId(
  pool: pg.Pool | pg.ClientBase,
  ids: readonly string[],
): Promise<ApplicationTrouvee[]> {
  const { rows } = await pool.query<ApplicationTrouvee>(
    `select id, client_id as "clientId", nom, organisation_id as "organisationId"
     from acces_api.application where id = any($1)`,
    [ids],
  );
  return rows;
}
