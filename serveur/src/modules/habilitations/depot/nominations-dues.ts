import type pg from "pg";

export type FinDue = {
  readonly id: string;
  readonly finLe: string | null;
  readonly motif: string;
  /** The platform knows of a departure: it is to be told to the opérateur. */
  readonly depart: boolean;
};

/** RGCs in office on paper who are not any more: end announced, departure, condition lost. */
export async function lireFinsDues(pool: pg.Pool, jour: string): Promise<FinDue[]> {
  const { rows } = await pool.query<FinDue>(
    `select n.id, least(n.fin_le, a.depart_le) as "finLe",
       case when n.fin_le <= $1 then coalesce(n.fin_motif, 'Fin annoncée')
         when a.depart_le <= $1 or a.ferme_le is not null then 'Départ'
         else 'Perte de la qualité d’agent du partenaire' end as motif,
       coalesce(a.depart_le <= $1, false) or a.ferme_le is not null as depart
     from habilitations.nomination n join habilitations.agent a on a.id = n.agent_id
     where n.etat in ('acceptee', 'reputee-acceptee')
       and (n.fin_le <= $1 or a.depart_le <= $1 or a.ferme_le is not null or a.qualite <> 'agent'
         or a.statut in ('prestataire', 'interimaire') or a.organisation_id <> n.organisation_id)`,
    [jour],
  );
  return rows;
}
