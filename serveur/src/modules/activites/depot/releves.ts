import type pg from "pg";
import type { Releve } from "../regles/indicateurs.ts";
import type { PeriodeCivile } from "../regles/periodes.ts";
import { enParametres, POPULATION, type Population, PUBLICS } from "./population.ts";

const INTENSIF = "'ACCOMPAGNEMENT_INTENSIF'";
/** Each line is a person counted once; `mesure` is what is averaged, days or minutes, over `poids`. */
const COMPTES = `
  select 'ORIENTEES' as compte, usager_id as id, null::bigint as mesure, null::bigint as poids
    from orientation.pilotage where entree_le between $8 and $9 group by usager_id
  union all select 'RECUES', usager_id, null, null from recue
  union all select 'DIAGNOSTIQUEES', usager_id, null, null from diagnostic.pilotage
    where explore_le between $8 and $9 group by usager_id
  union all select 'CONTRATS', usager_id, null, null from contrat_engagement.pilotage
    where signe_le between $8 and $9 group by usager_id
  union all select 'ACTIVES', usager_id, null, null from accompagnement.pilotage_demarche
    where semaine between $8 and $9 and minutes_faites > 0 group by usager_id
  union all select 'PRESCRITES', usager_id, null, null from accompagnement.pilotage_prescription
    where prescrite_le between $8 and $9 group by usager_id
  union all select 'SUIVIES', usager_id, null, null from periode group by usager_id
  union all select 'INTENSIF', usager_id, null, null from intensif group by usager_id
  union all select 'FINIES', usager_id, null, null from finie group by usager_id
  union all select 'EMPLOI', usager_id, null, null from finie
    where motif_fin in ('EMPLOI', 'CREATION_ENTREPRISE') group by usager_id
  union all select 'AVIS', usager_id, null, null from avis where avis <> 'DECLINE'
  union all select 'SATISFAITES', usager_id, null, null from avis where avis in ('TRES_SATISFAIT', 'SATISFAIT')
  union all select 'AVIS_DECLINES', usager_id, null, null from avis where avis = 'DECLINE'
  union all select 'FREINS_DEBUT', usager_id, null, null from freins where avant > 0
  union all select 'FREINS_FIN', usager_id, null, null from freins where avant > 0 and apres > 0
  union all select 'DUREE', usager_id, sum(fin - debut + 1), count(*) from finie group by usager_id
  union all select 'INTENSITE', usager_id, sum(minutes), 60 * count(*) from semaine group by usager_id`;

/**
 * The people counted over a period, by public. Barriers are those of the first diagnostic of somebody in
 * intensive accompaniment, and of the last, when they had two; hours, those of their weeks with démarches;
 * what they say, of the last accompaniment that ended.
 * People alike are added up before they are shared out by public: a person is of several.
 */
// RAPP-05 B4-13
export async function lireReleves(
  pool: pg.Pool,
  population: Population,
  { debut, fin }: PeriodeCivile,
): Promise<Releve[]> {
  const { rows } = await pool.query<Releve>(
    `with ${POPULATION},
     personne as materialized (select id, inscrit, rsa, jeune, handicap from population),
     recue as (select usager_id from rendez_vous.pilotage where le between $8 and $9
       union select usager_id from entretiens.pilotage where le between $8 and $9),
     periode as (select * from accompagnement.pilotage_periode
       where debut <= $9 and (fin is null or fin >= $8)),
     intensif as (select * from periode where dispositif = ${INTENSIF}),
     finie as (select * from intensif where fin between $8 and $9),
     avis as (select distinct on (usager_id) usager_id, avis from finie where avis is not null
       order by usager_id, fin desc),
     semaine as (select usager_id, semaine, sum(minutes_faites) as minutes
       from accompagnement.pilotage_demarche d
       where semaine >= $8 and semaine + 6 <= $9 and exists (select from intensif i
         where i.usager_id = d.usager_id and d.semaine >= i.debut and (i.fin is null or d.semaine + 6 <= i.fin))
       group by usager_id, semaine),
     explore as (select usager_id, version, freins from diagnostic.pilotage
       where explore_le <= $9 and usager_id in (select usager_id from intensif)),
     freins as (select usager_id, (array_agg(freins order by version))[1] as avant,
         (array_agg(freins order by version desc))[1] as apres
       from explore group by usager_id having count(*) > 1),
     compte as (${COMPTES}),
     semblable as (
       select 'PERSONNES' as compte, inscrit, rsa, jeune, handicap, count(*) as personnes,
         null::numeric as mesure, null::numeric as poids
       from personne group by inscrit, rsa, jeune, handicap
       union all
       select compte, inscrit, rsa, jeune, handicap, count(*), sum(mesure), sum(poids)
       from compte join personne using (id) group by compte, inscrit, rsa, jeune, handicap)
     select compte, public, sum(personnes)::int as nombre,
       (sum(mesure) / nullif(sum(poids), 0))::float as moyenne
     from semblable cross join unnest(${PUBLICS}) as public
     group by compte, public`,
    [...enParametres(population), debut, fin],
  );
  return rows;
}
