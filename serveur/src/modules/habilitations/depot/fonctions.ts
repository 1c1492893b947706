import type { ClientBase } from "pg";
import { FONCTIONS } from "../regles/fonctions.ts";

/** Writes that an agent has a function, or no longer; their sessions follow at the next request. */
export async function ecrireFonction(
  client: ClientBase,
  agentId: string,
  fonction: string,
  tenue: boolean,
  le: Date,
): Promise<void> {
  await client.query(
    `update habilitations.agent set version = version + 1, modifie_le = $4,
       roles = array_remove(roles, $2::text) || case when $3::boolean then array[$2::text] else '{}' end
     where id = $1`,
    [agentId, fonction, tenue, le],
  );
}

/** Takes back every function that an RGC gives; a nomination keeps its own end. */
export async function retirerFonctions(client: ClientBase, agentId: string): Promise<void> {
  await client.query(
    `update habilitations.agent set roles = array(
       select role from unnest(roles) with ordinality as r(role, rang)
       where role <> all($2::text[]) order by rang)
     where id = $1`,
    [agentId, FONCTIONS.map(({ code }) => code)],
  );
}
