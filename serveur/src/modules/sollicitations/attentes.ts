import type pg from "pg";
import { type Attentes, lireAttentes } from "../../kit/postgres/lire-attentes.ts";
import type { Parametres } from "../parametres/index.ts";
import { lireDelais } from "./lire-delais.ts";

/** The difficulties that wait for the opérateur, each with the day by which it should be resolved. */
// ANX5-T-04
export async function lireSollicitationsAttendues(
  { pool, parametres }: { readonly pool: pg.Pool; readonly parametres: Parametres },
  jour: string,
): Promise<Attentes> {
  const delais = Object.entries(await lireDelais(parametres, jour)).map(
    ([gravite, heures]) => `when '${gravite}' then ${Math.trunc(heures)}`,
  );
  return lireAttentes(
    pool,
    `select id::text as cle, organisation_id, 'n° ' || numero as libelle,
       ((transmise_le + make_interval(hours => case coalesce(gravite, 'bloquante')
         ${delais.join(" ")} end)) at time zone 'Europe/Paris')::date as date, transmise_le as depuis
     from sollicitations.sollicitation where etat in ('TRANSMISE', 'QUALIFIEE')`,
    jour,
  );
}
