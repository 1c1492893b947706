import type pg from "pg";
import type { Releve } from "../regles/indicateurs.ts";
import type { PeriodeCivile } from "../regles/periodes.ts";
import { enParametres, POPULATION, type Population } from "./population.ts";

const INTENSIF = "'ACCOMPAGNEMENT_INTENSIF'";
/** Each line counts a person once; `mesure` is what is averaged, days or minutes, over `poids`. */
const COMPTES = `
  select 'PERSONNES' as compte, id, null::numeric as mesure, null::numeric as poids from population
  union all select 'ORIENTEES', usager_id, null, null from orientation.pilotage where entree_le between $8 and $9
  union all select 'RECUES', usager_id, null, null from rendez_vous.pilotage where le between $8 and $9
  union all select 'RECUES', usager_id, null, null from entretiens.pilotage where le between $8 and $9
  union all select 'DIAGNOSTIQUEES', usager_id, null, null from diagnostic.pilotage
    where explore_le between $8 and $9
  union all select 'CONTRATS', usager_id, null, null from contrat_engagement.pilotage
    where signe_le between $8 and $9
  union all select 'ACTIVES', usager_id, null, null from accompagnement.pilotage_demarche
    where semaine between $8 and $9 and minutes_faites > 0
  union all select 'PRESCRITES', usager_id, null, null from accompagnement.pilotage_prescription
    where prescrite_le between $8 and $9
  union all select 'SUIVIES', usager_id, null, null from periode
  union all select 'INTENSIF', usager_id, null, null from intensif
  union all select 'FINIES', usager_id, null, null from intensif where fin between $8 and $9
  union all select 'EMPLOI', usager_id, null, null from intensif
    where fin between $8 and $9 and motif_fin in ('EMPLOI', 'CREATION_ENTREPRISE')
  union all select 'FREINS_DEBUT', usager_id, null, null from freins where avant > 0
  union all select 'FREINS_FIN', usager_id, null, null from freins where avant > 0 and apres > 0
  union all select 'DUREE', usager_id, fin - debut + 1, 1 from intensif where fin between $8 and $9
  union all select 'INTENSITE', usager_id, sum(minutes_faites) / 60.0, count(distinct semaine)
    from accompagnement.pilotage_demarche d
    where semaine >= $8 and semaine + 6 <= $9 and exists (select from intensif i
      where i.usager_id = d.usager_id and d.semaine >= i.debut and (i.fin is null or d.semaine + 6 <= i.fin))
    group by usager_id`;

/**
 * The people counted over a period, by public. Barriers are those of the first diagnostic of somebody in
 * intensive accompaniment, and of the last, when they had two; hours, those of their weeks with démarches.
 */
// RAPP-05 B4-13
export async function lireReleves(
  pool: pg.Pool,
  population: Population,
  { debut, fin }: PeriodeCivile,
): Promise<Releve[]> {
  const { rows } = await pool.query<Releve>(
    `with ${POPULATION},
     periode as (select * from accompagnement.pilotage_periode
       where debut <= $9 and (fin is null or fin >= $8)),
     intensif as (select * from periode where dispositif = ${INTENSIF}),
     explore as (select usager_id, version, freins from diagnostic.pilotage
       where explore_le <= $9 and usager_id in (select usager_id from intensif)),
     freins as (select usager_id, (array_agg(freins order by version))[1] as avant,
         (array_agg(freins order by version desc))[1] as apres
       from explore group by usager_id having count(*) > 1),
     compte as (${COMPTES}),
     une as (select compte, id, sum(mesure) as mesure, sum(poids) as poids from compte
       where id in (select id from population) group by compte, id)
     select compte, public, count(*)::int as nombre,
       (sum(mesure) / nullif(sum(poids), 0))::float as moyenne
     from une join population using (id) cross join unnest(publics) as public
     group by compte, public`,
    [...enParametres(population), debut, fin],
  );
  return rows;
}
