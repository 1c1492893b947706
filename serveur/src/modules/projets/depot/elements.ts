import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Contenus, Element, Nature } from "../regles/element.ts";

const CHAMPS = `id, version, nature, contenu, source_id as "sourceId", ecrit_le as "ecritLe"`;

/** The profile of a person as it stands: the last version of each element, oldest element first. */
export const lireElements = lecture<[usagerId: string], Element>({
  nom: "profil-usager",
  cle: { usager: "uuid" },
  texte: `select * from (
      select distinct on (id) ${CHAMPS}, min(ecrit_le) over (partition by id) as "apparuLe"
      from projets.element where usager_id = cle.usager order by id, version desc) dernier
    where contenu is not null order by "apparuLe", id`,
});

/** Holds a person's profile until the end of the transaction: one writer at a time. */
export async function tenirProfil(client: pg.PoolClient, usagerId: string): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('profil:' || $1, 0))", [
    usagerId,
  ]);
}

/** One element of this person as it stands; null when unknown or withdrawn. */
export async function lireElement(
  client: pg.PoolClient,
  usagerId: string,
  id: string,
): Promise<Element | null> {
  const { rows } = await client.query<Element>(
    `select ${CHAMPS} from projets.element where id = $1 and usager_id = $2
     order by version desc limit 1`,
    [id, usagerId],
  );
  const [dernier] = rows;
  return dernier && dernier.contenu !== null ? dernier : null;
}

/** How many elements the profile of each of these persons has; absent of the answer, none. */
export async function compterElements(
  client: pg.PoolClient,
  usagers: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await client.query<{ usagerId: string; nombre: number }>(
    `select usager_id as "usagerId", count(*)::int as nombre from (
       select distinct on (usager_id, id) usager_id, contenu from projets.element
       where usager_id = any($1::uuid[]) order by usager_id, id, version desc) dernier
     where contenu is not null group by usager_id`,
    [usagers],
  );
  return new Map(rows.map(({ usagerId, nombre }) => [usagerId, nombre]));
}

export type VersionNeuve = {
  /** Absent: a new element. */
  readonly id?: string;
  readonly version: number;
  readonly usagerId: string;
  readonly nature: Nature;
  /** Null withdraws it. */
  readonly contenu: Contenus[Nature] | null;
  readonly sourceId: string;
  readonly ecritLe: Date;
  readonly par: string;
};

/** Writes a version; the former ones stay as they were. */
export async function ajouterVersion(client: pg.PoolClient, neuve: VersionNeuve): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into projets.element (id, version, usager_id, nature, contenu, source_id, ecrit_le, ecrit_par)
     values (coalesce($1, gen_random_uuid()), $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      neuve.id ?? null,
      neuve.version,
      neuve.usagerId,
      neuve.nature,
      neuve.contenu && JSON.stringify(neuve.contenu),
      neuve.sourceId,
      neuve.ecritLe,
      neuve.par,
    ],
  );
  return (rows[0] as { id: string }).id;
}
