import type pg from "pg";
import type { LigneComptee } from "../regles/orientations.ts";
import type { PeriodeCivile } from "../regles/periodes.ts";
import { enParametres, POPULATION, type Population } from "./population.ts";

/**
 * The last orientation of each person over a period, shared out by path, by who decided, by what became of
 * the suggestion, and by the answer to each of these criteria. In an order that says nothing of the counts.
 */
// B3-14
export async function compterOrientations(
  pool: pg.Pool,
  population: Population,
  { debut, fin }: PeriodeCivile,
  criteres: readonly string[],
): Promise<LigneComptee[]> {
  const { rows } = await pool.query<LigneComptee>(
    `with ${POPULATION},
     prise as materialized (select distinct on (usager_id) p.* from orientation.pilotage p
       join population u on u.id = p.usager_id
       where entree_le between $8 and $9 order by usager_id, entree_le desc, rang desc),
     ligne as (
       select 'PARCOURS' as ventilation, parcours as valeur from prise
       union all select 'ORIENTEUR', coalesce(orienteur, 'INCONNU') from prise
       union all select 'SUITE', case when sans_reponses then 'SANS_REPONSES' else coalesce(suite, 'INCONNU') end
         from prise
       union all select 'CRITERE:' || critere, coalesce(criteres ->> critere, 'NON_RENSEIGNE')
         from prise cross join unnest($10::text[]) as critere)
     select ventilation, valeur, count(*)::int as nombre from ligne
     group by ventilation, valeur order by ventilation, valeur`,
    [...enParametres(population), debut, fin, criteres],
  );
  return rows;
}
