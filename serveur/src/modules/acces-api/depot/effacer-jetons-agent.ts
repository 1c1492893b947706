import type { ClientBase } from "pg";

/** Deletes every token, code and grant of one agent, and tells every process to forget them. */
// ANX1-5.1-09
export async function effacerJetonsAgent(client: ClientBase, agentId: string): Promise<void> {
  await client.query(
    `with efface as (
       delete from acces_api.objet_oauth where contenu ->> 'accountId' = $1 returning empreinte)
     select pg_notify('jeton_revoque', encode(empreinte, 'hex')) from efface`,
    [agentId],
  );
}
