import type pg from "pg";
import { type Attentes, lireAttentes } from "../../kit/postgres/lire-attentes.ts";

/** What partners asked of the opérateur's RSSI, and which waits for a decision. No delay is fixed. */
// ANX3-1-02
export function lireDerogationsAttendues(pool: pg.Pool, jour: string): Promise<Attentes> {
  return lireAttentes(
    pool,
    `select id::text as cle, organisation_id, flux as libelle, null::date as date,
       demandee_le as depuis
     from acces_api.derogation where etat = 'demandee'`,
    jour,
  );
}
