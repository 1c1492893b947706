import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Droit } from "../regles/droit.ts";

export type AgentOuvert = {
  readonly id: string;
  readonly nom: string;
  readonly prenom: string;
  readonly fonction: string;
  readonly roles: readonly string[];
  readonly creeLe: Date;
  readonly droits: readonly Droit[];
};

/** The people of an organisation whose account is open that day, with their rights that nobody took back, by name. */
export async function lireAgentsOuverts(
  pool: pg.Pool,
  organisationId: string,
  jour: JourCivil,
): Promise<AgentOuvert[]> {
  const { rows } = await pool.query<AgentOuvert>(
    `select a.id, a.nom, a.prenom, a.fonction, a.roles, a.cree_le as "creeLe",
       coalesce((select json_agg(json_build_object('agentId', d.agent_id, 'module', d.module, 'debut', d.debut,
           'fin', d.fin, 'profil', d.profil, 'suspenduLe', d.suspendu_le, 'retireLe', d.retire_le))
         from habilitations.droit d where d.agent_id = a.id and d.retire_le is null), '[]') as droits
     from habilitations.agent a
     where a.organisation_id = $1 and a.ferme_le is null and (a.depart_le is null or a.depart_le > $2::date)
     order by lower(a.nom), lower(a.prenom), a.id`,
    [organisationId, jour],
  );
  return rows;
}
