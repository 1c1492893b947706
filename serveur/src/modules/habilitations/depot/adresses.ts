import type pg from "pg";

export type AdresseAgent = { readonly agentId: string; readonly courriel: string };

/** Where to write to the agents of an organisation who hold a role; closed accounts are left out. */
export async function lireAdressesRole(
  client: pg.ClientBase,
  organisationId: string,
  role: string,
): Promise<AdresseAgent[]> {
  const { rows } = await client.query<AdresseAgent>(
    `select id as "agentId", courriel from habilitations.agent
     where organisation_id = $1 and $2 = any(roles) and ferme_le is null order by id`,
    [organisationId, role],
  );
  return rows;
}

/** Where to write to these agents, whether their account is still open or not. */
export async function lireAdressesAgents(
  client: pg.ClientBase,
  ids: readonly string[],
): Promise<AdresseAgent[]> {
  const { rows } = await client.query<AdresseAgent>(
    `select id as "agentId", courriel from habilitations.agent where id = any($1::uuid[])`,
    [ids],
  );
  return rows;
}

/** True when it is the address of an account, open or closed: whoever leaves is told of it. */
export async function estAdresseAgent(
  client: pg.Pool | pg.ClientBase,
  adresse: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    "select from habilitations.agent where lower(trim(courriel)) = $1 limit 1",
    [adresse],
  );
  return rowCount !== 0;
}
