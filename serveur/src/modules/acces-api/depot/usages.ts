import type pg from "pg";
import type { CompteHoraire } from "../usages-api.ts";

const HEURE_MS = 3_600_000;

/** Adds counts, given in the order of the primary key, to those of the other processes. */
export async function ajouterUsages(
  pool: pg.Pool,
  comptes: readonly CompteHoraire[],
): Promise<void> {
  await pool.query(
    `insert into acces_api.usage_horaire as u (application_id, api, heure, statut, appels, dernier_le)
     select * from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::smallint[], $5::bigint[],
       $6::timestamptz[])
     on conflict (application_id, heure, api, statut) do update
       set appels = u.appels + excluded.appels,
         dernier_le = greatest(u.dernier_le, excluded.dernier_le)`,
    [
      comptes.map((c) => c.applicationId),
      comptes.map((c) => c.api),
      comptes.map((c) => new Date(c.heure * HEURE_MS)),
      comptes.map((c) => c.statut),
      comptes.map((c) => c.appels),
      comptes.map((c) => new Date(c.dernier)),
    ],
  );
}

/** When each secret last served; an older moment changes nothing. */
export async function noterUsagesSecrets(
  pool: pg.Pool,
  vus: ReadonlyMap<string, Date>,
): Promise<void> {
  await pool.query(
    `update acces_api.secret s set dernier_usage_le = v.le
     from unnest($1::uuid[], $2::timestamptz[]) as v (id, le)
     where s.id = v.id and (s.dernier_usage_le is null or s.dernier_usage_le < v.le)`,
    [[...vus.keys()], [...vus.values()]],
  );
}

export type UsageHoraire = { api: string; heure: Date; statut: number; appels: number };

/** Hourly counts of an application since an instant, oldest first. */
export async function lireUsages(
  pool: pg.Pool,
  applicationId: string,
  depuis: Date,
): Promise<UsageHoraire[]> {
  const { rows } = await pool.query<UsageHoraire>(
    `select api, heure, statut, appels from acces_api.usage_horaire
     where application_id = $1 and heure >= $2 order by heure, api, statut`,
    [applicationId, depuis],
  );
  return rows;
}

/** When each application was last called. */
export async function lireDerniersAppels(
  pool: pg.Pool,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await pool.query<{ id: string; le: Date }>(
    `select application_id as id, max(dernier_le) as le from acces_api.usage_horaire
     where application_id = any($1) group by 1`,
    [applicationIds],
  );
  return new Map(rows.map(({ id, le }) => [id, le]));
}
