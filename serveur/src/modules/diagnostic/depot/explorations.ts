import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Modifications } from "../regles/ecriture.ts";
import { type Agent, ETAT_VIDE, type Etat } from "../regles/etat.ts";

/** The last version of a person's diagnostic; version 0 when nothing was ever explored. */
export type Version = {
  readonly version: number;
  readonly etat: Etat;
  readonly sourceId: string | null;
  readonly ecriteLe: Date | null;
  readonly agent: Agent | null;
};

const JAMAIS: Version = {
  version: 0,
  etat: ETAT_VIDE,
  sourceId: null,
  ecriteLe: null,
  agent: null,
};

const DERNIERE = lecture<[usagerId: string], Version>({
  nom: "diagnostic-usager",
  cle: { usager: "uuid" },
  texte: `select version, etat, source_id as "sourceId", ecrite_le as "ecriteLe", agent
    from diagnostic.exploration where usager_id = cle.usager order by version desc limit 1`,
});

/** One row whatever the number of versions. */
export async function lireVersion(
  client: pg.Pool | pg.ClientBase,
  usagerId: string,
): Promise<Version> {
  const [derniere] = await DERNIERE(client, usagerId);
  return derniere ?? JAMAIS;
}

/** The same, held until the end of the transaction: one writer at a time. */
export async function tenirVersion(client: pg.ClientBase, usagerId: string): Promise<Version> {
  await client.query(
    `select pg_advisory_xact_lock_shared(hashtextextended('diagnostic-import', 0)),
       pg_advisory_xact_lock(hashtextextended('diagnostic:' || $1, 0))`,
    [usagerId],
  );
  return lireVersion(client, usagerId);
}

/** When a person's diagnostic was last explored, whichever version tells it; null when it never was. */
export async function lireDerniereExploration(
  client: pg.ClientBase,
  usagerId: string,
): Promise<Date | null> {
  const { rows } = await client.query<{ le: Date | null }>(
    "select max(exploree_le) as le from diagnostic.exploration where usager_id = $1",
    [usagerId],
  );
  return rows[0]?.le ?? null;
}

export type Exploration = {
  readonly usagerId: string;
  readonly version: number;
  readonly exploreLe: Date;
  readonly ecriteLe: Date;
  readonly sourceId: string;
  readonly agent: Agent;
  readonly auteur: string;
  readonly modifications: Modifications;
  readonly etat: Etat;
};

/** Adds a version; the former ones stay as they were. */
// ANX4-B-02
export async function ajouterExploration(
  client: pg.ClientBase,
  exploration: Exploration,
): Promise<void> {
  await client.query(
    `insert into diagnostic.exploration (usager_id, version, exploree_le, ecrite_le, source_id, agent,
       ecrite_par, modifications, etat)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      exploration.usagerId,
      exploration.version,
      exploration.exploreLe,
      exploration.ecriteLe,
      exploration.sourceId,
      JSON.stringify(exploration.agent),
      exploration.auteur,
      JSON.stringify(exploration.modifications),
      JSON.stringify(exploration.etat),
    ],
  );
}
