import type pg from "pg";
import { type Attentes, lireAttentes } from "../../../kit/postgres/lire-attentes.ts";

/** Nominations that the opérateur has received and not decided. */
// ANX1-1-07 ANX1-1-09
export function lireNominationsAttendues(pool: pg.Pool, jour: string): Promise<Attentes> {
  return lireAttentes(
    pool,
    `select id as cle, organisation_id, '' as libelle, limite_le as date, recue_le as depuis
     from habilitations.nomination where etat = 'transmise'`,
    jour,
  );
}
