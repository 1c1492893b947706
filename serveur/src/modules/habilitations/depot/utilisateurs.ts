import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** The agents of these organisations who may use one of the modules that day; null: any agent. */
export async function lireUtilisateurs(
  client: pg.ClientBase,
  organisationIds: readonly string[],
  modules: readonly string[] | null,
  jour: JourCivil,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from habilitations.agent a
     where organisation_id = any($1) and ferme_le is null and ($2::text[] is null or exists (
       select from habilitations.droit d where d.agent_id = a.id and d.module = any($2)
         and $3::date between d.debut and d.fin and d.suspendu_le is null and d.retire_le is null))
     order by id`,
    [organisationIds, modules, jour],
  );
  return rows.map(({ id }) => id);
}
