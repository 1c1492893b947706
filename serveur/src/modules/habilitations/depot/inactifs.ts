import type { ClientBase, Pool } from "pg";

/** A right in force whose account has long been silent. `reference` is the day silence counts from. */
export type DroitSilencieux = {
  readonly id: string;
  readonly agentId: string;
  readonly organisationId: string;
  readonly reference: string;
  readonly averti: boolean;
};

/**
 * Rights in force silent since `limite` or before: no sign-in nor call of the account, and given,
 * begun or restored no later either.
 */
// AMB-06
export async function lireDroitsSilencieux(
  pool: Pool,
  jour: string,
  limite: string,
): Promise<DroitSilencieux[]> {
  const { rows } = await pool.query<DroitSilencieux>(
    `select d.id, d.agent_id as "agentId", a.organisation_id as "organisationId", r.reference,
       (d.averti_le is not null and d.averti_le >= r.reference) as averti
     from habilitations.droit d
     join habilitations.agent a on a.id = d.agent_id and a.ferme_le is null
     cross join lateral (select greatest(a.derniere_activite, d.dernier_usage, d.debut,
       (d.accorde_le at time zone 'Europe/Paris')::date) as reference) r
     where d.retire_le is null and d.suspendu_le is null and d.debut <= $1 and d.fin >= $1
       and r.reference <= $2
     order by a.organisation_id, d.agent_id`,
    [jour, limite],
  );
  return rows;
}

/** The day when the holders of these rights were warned of their silence. */
export async function marquerAvertis(
  client: ClientBase,
  ids: readonly string[],
  jour: string,
): Promise<void> {
  await client.query("update habilitations.droit set averti_le = $2 where id = any($1::uuid[])", [
    ids,
    jour,
  ]);
}

/** Agents whose departure or change takes effect, and events of human resources that are due. */
export async function lireEcheances(pool: Pool, jour: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from habilitations.agent
     where ferme_le is null and (depart_le <= $1 or changement_le <= $1)
     union
     select t.agent_id from habilitations.tache t join habilitations.agent a on a.id = t.agent_id
     where t.etat = 'a-traiter' and t.genre <> 'inactivite' and t.effet_le <= $1
       and a.ferme_le is null`,
    [jour],
  );
  return rows.map(({ id }) => id);
}
