import type pg from "pg";
import { ecrireColonnes } from "../../../kit/postgres/ecrire-colonnes.ts";

export type Campagne = {
  readonly id: string;
  readonly organisationId: string;
  readonly numero: number;
  readonly etat: "planifiee" | "ouverte" | "close";
  readonly prevueLe: string;
  readonly ouverteLe: Date | null;
  readonly total: number;
  /** Lines with an anomaly: ranks 1 to `anormales`. */
  readonly anormales: number;
  readonly decidees: number;
  readonly closeLe: Date | null;
};

const LIRE = `select id, organisation_id as "organisationId", numero, etat, prevue_le as "prevueLe",
  ouverte_le as "ouverteLe", total, anormales, decidees, close_le as "closeLe"
  from habilitations.campagne_audit`;

type Base = pg.Pool | pg.ClientBase;

/** The last fifty campaigns of an organisation, newest first. */
export async function lireCampagnes(base: Base, organisationId: string): Promise<Campagne[]> {
  const { rows } = await base.query<Campagne>(
    `${LIRE} where organisation_id = $1 order by numero desc limit 50`,
    [organisationId],
  );
  return rows;
}

/** One campaign; null when there is none. */
export async function lireCampagne(base: Base, id: string): Promise<Campagne | null> {
  const { rows } = await base.query<Campagne>(`${LIRE} where id = $1`, [id]);
  return rows[0] ?? null;
}

/** The same, locked until the transaction ends. */
export async function verrouillerCampagne(
  client: pg.ClientBase,
  id: string,
): Promise<Campagne | null> {
  const { rows } = await client.query<Campagne>(`${LIRE} where id = $1 for update`, [id]);
  return rows[0] ?? null;
}

/** The day the tools become available to a partner is that of its first audit; nothing if it has one. */
// ANX1-6-08
export async function planifierPremiereCampagne(
  client: pg.ClientBase,
  organisationId: string,
  jour: string,
): Promise<void> {
  await client.query(
    `insert into habilitations.campagne_audit (organisation_id, numero, prevue_le)
     values ($1, 1, $2) on conflict do nothing`,
    [organisationId, jour],
  );
}

/** The next campaign of a partner, unless one is already under way. */
export async function planifierCampagne(
  client: pg.ClientBase,
  organisationId: string,
  prevueLe: string,
): Promise<void> {
  await client.query(
    `insert into habilitations.campagne_audit (organisation_id, numero, prevue_le)
     select $1, coalesce(max(numero), 0) + 1, $2 from habilitations.campagne_audit
     where organisation_id = $1 on conflict do nothing`,
    [organisationId, prevueLe],
  );
}

/** Writes columns of one campaign; keys are column names. */
export function ecrireCampagne(
  client: pg.ClientBase,
  id: string,
  colonnes: Readonly<Record<string, unknown>>,
): Promise<void> {
  return ecrireColonnes(client, "habilitations.campagne_audit", id, colonnes);
}
