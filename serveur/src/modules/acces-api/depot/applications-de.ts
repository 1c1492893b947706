import type pg from "pg";

type ApplicationNommee = {
  readonly id: string;
  readonly clientId: string;
  readonly nom: string;
};

/** The applications of an organisation, by name. */
export async function lireApplicationsDe(
  client: pg.Pool | pg.ClientBase,
  organisationId: string,
): Promise<ApplicationNommee[]> {
  const { rows } = await client.query<ApplicationNommee>(
    `select id, client_id as "clientId", nom from acces_api.application
     where organisation_id = $1 order by nom, id`,
    [organisationId],
  );
  return rows;
}
