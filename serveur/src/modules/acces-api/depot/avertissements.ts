import type pg from "pg";
import type { Avertissement } from "../regles/secret-professionnel.ts";

const CHAMPS = "v.texte, v.moyen, v.le, v.par";

/** Keeps what somebody attests of an application; what was attested before stays. */
export async function insererAvertissement(
  client: pg.ClientBase,
  applicationId: string,
  { texte, moyen, le, par }: Avertissement,
): Promise<void> {
  await client.query(
    `insert into acces_api.avertissement (application_id, texte, moyen, le, par)
     values ($1, $2, $3, $4, $5)`,
    [applicationId, texte, moyen, le, par],
  );
}

/** What was last attested of an application, or null. */
export async function lireAvertissement(
  client: pg.Pool | pg.ClientBase,
  applicationId: string,
): Promise<Avertissement | null> {
  const { rows } = await client.query<Avertissement>(
    `select ${CHAMPS} from acces_api.avertissement v
     where v.application_id = $1 order by v.rang desc limit 1`,
    [applicationId],
  );
  return rows[0] ?? null;
}

export type ApplicationAvertie = {
  readonly id: string;
  readonly nom: string;
  readonly organisationId: string;
  /** Company of the éditeur, when a third party develops it. */
  readonly editeur: string | null;
  readonly avertissement: Avertissement | null;
};

/** The applications of these organisations, each with what was last attested of it. */
// CONV-5-04 CONV-5-11
export async function lireApplicationsAverties(
  pool: pg.Pool,
  organisationIds: readonly string[],
): Promise<ApplicationAvertie[]> {
  const { rows } = await pool.query<
    Omit<ApplicationAvertie, "avertissement"> & {
      [C in keyof Avertissement]: Avertissement[C] | null;
    }
  >(
    `select a.id, a.nom, a.organisation_id as "organisationId", a.editeur ->> 'societe' as editeur,
       ${CHAMPS}
     from acces_api.application a left join lateral (
       select * from acces_api.avertissement v where v.application_id = a.id order by rang desc limit 1
     ) v on true
     where a.organisation_id = any($1::uuid[]) order by a.nom, a.id`,
    [organisationIds],
  );
  return rows.map(({ texte, moyen, le, par, ...application }) => ({
    ...application,
    avertissement: le === null ? null : ({ texte, moyen, le, par } as Avertissement),
  }));
}
