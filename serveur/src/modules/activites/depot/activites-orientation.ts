import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { PerimetreEnsemble } from "../../usagers/index.ts";
import { type Activite, PLAFOND } from "../regles/activites.ts";

/** Who reads the list: the people within reach, and what the law lets their body decide that day. */
export type LecteurOrientation = {
  readonly perimetre: PerimetreEnsemble;
  readonly organisme: string;
  readonly jour: JourCivil;
  /** Weeks of the département alone, then of the opérateur too (B3-07). */
  readonly semaines: number;
  /** Days to decide when nothing runs, and to notify. */
  readonly decider: number;
  readonly notifier: number;
  /** Whether the network's table of rights lets it orient. */
  readonly oriente: boolean;
  /** Départements whose président has delegated the decision to the opérateur. */
  readonly delegues: readonly string[];
  /** Organisations that write for a conseil départemental, each with its département. */
  readonly collectivites: readonly { readonly id: string; readonly departement: string }[];
};

/**
 * Orientations to establish, to decide and to notify, of the people within reach and for who is competent:
 * the rule of `organismesCompetents` and `orientePourRsa`, told for a population.
 */
// ANX4-D-06 B3-01 B3-07 CONV-4-02
export async function lireActivitesOrientation(
  pool: pg.Pool,
  lecteur: LecteurOrientation,
): Promise<Activite[]> {
  const { perimetre, collectivites } = lecteur;
  const { rows } = await pool.query<Activite>({
    name: "activites-orientation",
    text: `
      with situations as (
        select p.id, p.rsa, p.rsa_departement, p.rsa_recu_le, o.id as ouverte, o.decideur, o.etablie_le, o.notifiee,
          a.id as attente, a.saisie_le,
          case when p.rsa and not coalesce(o.etablie_le >= p.rsa_recu_le
              or (o.competent = 'CD' and c.departement = p.rsa_departement), false)
            then p.rsa_recu_le + 7 * $6::int end as limite
        from usagers.activites p
        left join orientation.activites o on o.usager_id = p.id and o.etat = 'OUVERT'
        left join orientation.activites a on a.usager_id = p.id and a.etat = 'EN_ATTENTE'
        left join unnest($11::uuid[], $12::text[]) as c (id, departement) on c.id = o.source_id
        where $1::boolean or p.referent_id = any($2::uuid[]) or p.rsa_departement = $3 or p.departement = $4),
      decidables as (
        select * from situations
        where $9::boolean and case
          when not rsa then $13 in ('FT', 'ML', 'CE')
          when $13 = 'FT' then rsa_departement = any($10::text[]) or limite < $5::date
          else $13 = 'CD' end)
      select 'A_ETABLIR' as genre, id as "usagerId", limite as echeance, null::timestamptz as debut
      from decidables where limite is not null and attente is null
      union all
      select 'A_DECIDER', id, coalesce(limite, saisie_le + $7::int), null from decidables where attente is not null
      union all
      select 'A_NOTIFIER', id, etablie_le + $8::int, null
      from situations where ouverte is not null and decideur = $13 and not notifiee
      order by echeance limit ${PLAFOND}`,
    values: [
      ...[perimetre.tout, perimetre.referents, perimetre.rsaDepartement, perimetre.departement],
      ...[lecteur.jour, lecteur.semaines, lecteur.decider, lecteur.notifier, lecteur.oriente],
      lecteur.delegues,
      collectivites.map(({ id }) => id),
      collectivites.map(({ departement }) => departement),
      lecteur.organisme,
    ],
  });
  return rows;
}
