import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { PerimetreEnsemble } from "../../usagers/index.ts";
import type { MoyenInformation } from "../regles/notice.ts";

type Notice = {
  readonly traitement: string;
  readonly version: number;
  readonly texte: string;
  readonly composeeLe: Date;
};

type Information = {
  readonly usagerId: string;
  readonly organisationId: string;
  /** Null: told by a file, of a sending to many. */
  readonly par: string | null;
  readonly moyen: MoyenInformation;
  readonly le: JourCivil;
  readonly noteeLe: Date;
  /** The version of each notice, by processing. */
  readonly versions: Readonly<Record<string, number>>;
};

/** The last version of each notice. */
export async function lireNotices(client: pg.Pool | pg.ClientBase): Promise<Notice[]> {
  const { rows } = await client.query<Notice>(
    `select distinct on (traitement) traitement, version, texte, composee_le as "composeeLe"
     from donnees_personnelles.notice order by traitement, version desc`,
  );
  return rows;
}

/** The version of each notice that was handed over that day; the first, of those composed after it. */
export async function lireVersionsDu(
  client: pg.ClientBase,
  jour: JourCivil,
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await client.query<{ traitement: string; version: number }>(
    `select distinct on (traitement) traitement, version from (
       select traitement, version, (composee_le at time zone 'Europe/Paris')::date <= $1::date as avant
       from donnees_personnelles.notice) n
     order by traitement, avant desc, case when avant then -version else version end`,
    [jour],
  );
  return Object.fromEntries(rows.map(({ traitement, version }) => [traitement, version]));
}

/** Keeps a text as the next version of a notice. */
export async function insererNotice(
  client: pg.ClientBase,
  { traitement, texte, composeeLe }: Omit<Notice, "version">,
): Promise<void> {
  await client.query(
    `insert into donnees_personnelles.notice (traitement, version, texte, composee_le)
     select $1, coalesce(max(version), 0) + 1, $2, $3 from donnees_personnelles.notice
     where traitement = $1`,
    [traitement, texte, composeeLe],
  );
}

/** One writer of notices at a time, until the transaction ends. */
export async function tenirNotices(client: pg.ClientBase): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtext('donnees_personnelles.notice'))");
}

/** Keeps that a person was told. */
export async function insererInformation(
  client: pg.ClientBase,
  { usagerId, organisationId, par, moyen, le, noteeLe, versions }: Information,
): Promise<void> {
  await client.query(
    `insert into donnees_personnelles.information
       (usager_id, organisation_id, par, moyen, le, notee_le, versions)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [usagerId, organisationId, par, moyen, le, noteeLe, JSON.stringify(versions)],
  );
}

/** Each time a person was told, the latest first. */
export async function lireInformations(pool: pg.Pool, usagerId: string): Promise<Information[]> {
  const { rows } = await pool.query<Information>(
    `select usager_id as "usagerId", organisation_id as "organisationId", par, moyen, le,
       notee_le as "noteeLe", versions
     from donnees_personnelles.information where usager_id = $1 order by rang desc`,
    [usagerId],
  );
  return rows;
}

/** When a person came into the register; null when nothing says so. */
export async function lireObtention(pool: pg.Pool, usagerId: string): Promise<Date | null> {
  const { rows } = await pool.query<{ obtenuLe: Date | null }>(
    `select obtenu_le as "obtenuLe" from donnees_personnelles.personne where id = $1`,
    [usagerId],
  );
  return rows[0]?.obtenuLe ?? null;
}

/** How many are told of at most. */
export const PLAFOND = 1000;

type PersonneNonInformee = { readonly id: string; readonly obtenuLe: Date };

/** People of a perimeter obtained that day or before, whom nobody told, the oldest first. */
// CONV-5-14
export async function lireNonInformees(
  pool: pg.Pool,
  { tout, referents, rsaDepartement, departement }: PerimetreEnsemble,
  jusquAu: JourCivil,
): Promise<PersonneNonInformee[]> {
  const { rows } = await pool.query<PersonneNonInformee>(
    `select p.id, p.obtenu_le as "obtenuLe" from donnees_personnelles.personne p
     where p.obtenu_le < ($5::date + 1)::timestamp at time zone 'Europe/Paris' and ($1 or p.referent_id = any($2::uuid[])
         or (p.rsa and p.rsa_departement = $3) or p.departement = $4)
       and not exists (select from donnees_personnelles.information i where i.usager_id = p.id)
     order by p.obtenu_le, p.id limit ${PLAFOND + 1}`,
    [tout, referents, rsaDepartement, departement, jusquAu],
  );
  return rows;
}
