import type pg from "pg";
import { type Attentes, lireAttentes } from "../../../kit/postgres/lire-attentes.ts";

/** E-mails that could not be sent; they have no limit of their own. */
export function lireCourrielsEnEchec(pool: pg.Pool, jour: string): Promise<Attentes> {
  return lireAttentes(
    pool,
    `select d.id as cle, null::uuid as organisation_id, a.objet as libelle, null::date as date,
       d.depose_le as depuis
     from notifications.destinataire d join notifications.avis a on a.id = d.avis_id
     where d.etat = 'echec'`,
    jour,
  );
}
