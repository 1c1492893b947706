import type pg from "pg";
import { type Attentes, lireAttentes } from "../../../kit/postgres/lire-attentes.ts";

/** Access requests sent and not decided, the oldest first: no delay is written for them. */
// CONV-3.1-12
export function lireDemandesAttendues(pool: pg.Pool, jour: string): Promise<Attentes> {
  return lireAttentes(
    pool,
    `select id as cle, organisation_id, 'n° ' || numero as libelle, null::date as date,
       envoyee_le as depuis
     from demandes_acces.demande where etat in ('ENVOYEE', 'RECUE', 'EN_INSTRUCTION')`,
    jour,
  );
}
