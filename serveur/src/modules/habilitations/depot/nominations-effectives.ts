import type pg from "pg";
import type { NominationEffective } from "../regles/nomination-en-fonction.ts";

/** Every nomination that took effect, ended or not: a few per partner. */
export async function lireNominationsEffectives(pool: pg.Pool): Promise<NominationEffective[]> {
  const { rows } = await pool.query<NominationEffective>(
    `select n.organisation_id as "organisationId", n.agent_id as "agentId", n.effet_le as "effetLe",
       n.fin_le as "finLe", n.bloquee_le is not null as bloquee,
       exists (select from habilitations.formation_rgc f where f.nomination_id = n.id) as formee,
       json_build_object('ferme', a.ferme_le is not null, 'departLe', a.depart_le,
         'statut', a.statut, 'qualite', a.qualite) as agent
     from habilitations.nomination n join habilitations.agent a on a.id = n.agent_id
     where n.effet_le is not null`,
  );
  return rows;
}
