import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { enParametres, POPULATION, type Population } from "./population.ts";

/** In people: the beneficiaries of a département, those of its stock, and those received and oriented since. */
export type StockDepartement = {
  readonly departement: string;
  readonly rsa: number;
  readonly nombre: number;
  readonly faites: number;
};

/**
 * Those whose RSA was known before that day and who were not registered on it: never registered, or only
 * since. Somebody whose registration has ended since may have been registered then, and is left out.
 */
// B2-10
export async function compterStock(
  pool: pg.Pool,
  population: Population,
  origine: JourCivil,
): Promise<StockDepartement[]> {
  const { rows } = await pool.query<StockDepartement>(
    `with ${POPULATION},
     beneficiaire as (select id, rsa_departement, coalesce(rsa_recu_le < $8 and (statut is null
         or statut = 'Identifié' or (statut = 'Inscrit' and statut_le >= $8)), false) as du_stock
       from population where rsa),
     recue as (select usager_id from rendez_vous.pilotage where le >= $8
       union select usager_id from entretiens.pilotage where le >= $8
       union select usager_id from diagnostic.pilotage where explore_le >= $8)
     select rsa_departement as departement, count(*)::int as rsa,
       count(*) filter (where du_stock)::int as nombre,
       count(*) filter (where du_stock and id in (select usager_id from recue)
         and id in (select usager_id from orientation.pilotage where entree_le >= $8))::int as faites
     from beneficiaire group by rsa_departement having bool_or(du_stock) order by rsa_departement`,
    [...enParametres(population), origine],
  );
  return rows;
}
