import type pg from "pg";
import { ecrireColonnes } from "../../../kit/postgres/ecrire-colonnes.ts";

export type GenreSignalement = "depart" | "absence" | "changement";

export type SignalementRgc = {
  readonly id: string;
  readonly nominationId: string;
  readonly organisationId: string;
  readonly agentId: string;
  readonly genre: GenreSignalement;
  readonly survenanceLe: string;
  readonly retourLe: string | null;
  readonly connaissanceLe: string | null;
  readonly limiteLe: string | null;
  readonly source: "partenaire" | "automatique";
  readonly notifieLe: Date | null;
  readonly alerteLe: string | null;
};

const LIRE = `
select s.id, s.nomination_id as "nominationId", n.organisation_id as "organisationId",
  n.agent_id as "agentId", s.genre, s.survenance_le as "survenanceLe", s.retour_le as "retourLe",
  s.connaissance_le as "connaissanceLe", s.limite_le as "limiteLe", s.source,
  s.notifie_le as "notifieLe", s.alerte_le as "alerteLe"
from habilitations.signalement_rgc s join habilitations.nomination n on n.id = s.nomination_id`;

/** The last 500 reports about RGC, of one organisation or, without one, of all. */
export async function lireSignalements(
  base: pg.Pool | pg.ClientBase,
  organisationId: string | null,
): Promise<SignalementRgc[]> {
  const { rows } = await base.query<SignalementRgc>(
    `${LIRE} where $1::uuid is null or n.organisation_id = $1 order by s.cree_le desc limit 500`,
    [organisationId],
  );
  return rows;
}

/** Those nobody has told the opérateur of yet. */
export async function lireSignalementsOuverts(pool: pg.Pool): Promise<SignalementRgc[]> {
  const { rows } = await pool.query<SignalementRgc>(`${LIRE} where s.notifie_le is null`);
  return rows;
}

/** One report, locked until the transaction ends; null when there is none. */
export async function verrouillerSignalement(
  client: pg.ClientBase,
  id: string,
): Promise<SignalementRgc | null> {
  const { rows } = await client.query<SignalementRgc>(`${LIRE} where s.id = $1 for update of s`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** Records an event, or completes the one already known; returns its id. */
export async function ecrireSignalement(
  client: pg.ClientBase,
  signalement: Pick<
    SignalementRgc,
    | "nominationId"
    | "genre"
    | "survenanceLe"
    | "retourLe"
    | "connaissanceLe"
    | "limiteLe"
    | "source"
  > & { readonly le: Date },
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.signalement_rgc (nomination_id, genre, survenance_le, retour_le,
       connaissance_le, limite_le, source, cree_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (nomination_id, genre, survenance_le) do update set
       retour_le = coalesce(excluded.retour_le, signalement_rgc.retour_le),
       connaissance_le = coalesce(signalement_rgc.connaissance_le, excluded.connaissance_le),
       limite_le = coalesce(signalement_rgc.limite_le, excluded.limite_le)
     returning id`,
    [
      signalement.nominationId,
      signalement.genre,
      signalement.survenanceLe,
      signalement.retourLe,
      signalement.connaissanceLe,
      signalement.limiteLe,
      signalement.source,
      signalement.le,
    ],
  );
  return rows[0]?.id as string;
}

/** Writes columns of one report; keys are column names. */
export function changerSignalement(
  client: pg.ClientBase,
  id: string,
  colonnes: Readonly<Record<string, unknown>>,
): Promise<void> {
  return ecrireColonnes(client, "habilitations.signalement_rgc", id, colonnes);
}
