import type pg from "pg";
import type { PeriodeCivile } from "../regles/periodes.ts";
import { enParametres, POPULATION, type Population } from "./population.ts";

/** Structures and professionals who accompany; `surcharges` follow more people than the portfolio allows. */
export type Structures = {
  readonly structures: number;
  readonly referents: number;
  readonly intensifs: number;
  readonly surcharges: number;
};

/** Those who follow people of the perimeter over a period; portfolios are those of the day read. */
// RAPP-05 B4-13
export async function compterStructures(
  pool: pg.Pool,
  population: Population,
  { debut, fin }: PeriodeCivile,
  portefeuilleMax: number,
): Promise<Structures> {
  const { rows } = await pool.query<Structures>(
    `with ${POPULATION},
     suivie as materialized (select p.* from accompagnement.pilotage_periode p
       join population u on u.id = p.usager_id where debut <= $9 and (fin is null or fin >= $8)),
     portefeuille as (select portefeuille, count(distinct usager_id) as personnes
       from accompagnement.pilotage_periode where dispositif = 'ACCOMPAGNEMENT_INTENSIF'
         and debut <= $5 and fin is null and portefeuille in (select portefeuille from suivie)
       group by portefeuille)
     select (select count(distinct structure_id)::int from suivie) as structures,
       (select count(distinct portefeuille)::int from suivie) as referents,
       (select count(*)::int from portefeuille) as intensifs,
       (select count(*)::int from portefeuille where personnes > $10) as surcharges`,
    [...enParametres(population), debut, fin, portefeuilleMax],
  );
  return rows[0] as Structures;
}
