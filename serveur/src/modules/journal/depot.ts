import type pg from "pg";
import type { Trace } from "./regles/trace.ts";

const INSERER = `
insert into journal.trace (le, canal, organisation_id, application_id, agent_id, agent, capacite,
  finalite, acte, usager_id, issue, motif, correlation)
select * from unnest($1::timestamptz[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[],
  $7::text[], $8::text[], $9::text[], $10::uuid[], $11::text[], $12::text[], $13::text[])`;

/** Writes lines in one statement, so in one commit when `client` is not inside a transaction. */
export async function insererTraces(
  client: pg.Pool | pg.PoolClient,
  traces: readonly Trace[],
): Promise<void> {
  await client.query({
    name: "journal-inserer-traces",
    text: INSERER,
    values: [
      traces.map((t) => t.le),
      traces.map((t) => t.canal),
      traces.map((t) => t.organisationId),
      traces.map((t) => t.applicationId),
      traces.map((t) => t.agentId),
      traces.map((t) => t.agent),
      traces.map((t) => t.capacite),
      traces.map((t) => t.finalite),
      traces.map((t) => t.acte),
      traces.map((t) => t.usagerId),
      traces.map((t) => t.issue),
      traces.map((t) => t.motif),
      traces.map((t) => t.correlation),
    ],
  });
}

export type LigneConsultation = {
  le: Date;
  organisation_id: string | null;
  agent_id: string | null;
  agent: string | null;
  acte: string;
  finalite: string;
  issue: string;
};

/** The latest accesses to one person's record, newest first. */
export async function lireConsultations(
  pool: pg.Pool,
  usagerId: string,
  combien: number,
): Promise<LigneConsultation[]> {
  const { rows } = await pool.query<LigneConsultation>({
    name: "journal-consultations",
    text: `select le, organisation_id, agent_id, agent, acte, finalite, issue
      from journal.trace where usager_id = $1 order by le desc limit $2`,
    values: [usagerId, combien],
  });
  return rows;
}

export async function ouvrirPartitions(pool: pg.Pool, jour: string): Promise<void> {
  await pool.query(
    `select journal.creer_partition(($1::date + make_interval(months => n))::date)
     from generate_series(0, 1) n`,
    [jour],
  );
}

export type Evenement = {
  sujetType: string;
  sujetId: string;
  genre: string;
  auteur: string;
  capacite: string;
  organisationId: string | null;
  contenu: Record<string, unknown>;
};

export async function insererEvenement(
  client: pg.Pool | pg.PoolClient,
  evenement: Evenement,
): Promise<void> {
  await client.query(
    `insert into journal.evenement
       (sujet_type, sujet_id, genre, auteur, capacite, organisation_id, contenu)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      evenement.sujetType,
      evenement.sujetId,
      evenement.genre,
      evenement.auteur,
      evenement.capacite,
      evenement.organisationId,
      evenement.contenu,
    ],
  );
}
