import type pg from "pg";
import { lecture } from "../../kit/postgres/lecture.ts";
import type { Trace } from "./regles/trace.ts";

const INSERER = `
insert into journal.trace (le, usager_id, correlation, canal, organisation_id, application_id, agent_id,
  agent, capacite, finalite, acte, issue, motif, objet)
select to_timestamp(l.ms / 1000.0), l.usager_id, l.correlation, ($5::text[])[l.profil],
  ($6::uuid[])[l.profil], ($7::uuid[])[l.profil], ($8::uuid[])[l.profil], ($9::text[])[l.profil],
  ($10::text[])[l.profil], ($11::text[])[l.profil], ($12::text[])[l.profil], ($13::text[])[l.profil],
  ($14::text[])[l.profil], ($15::text[])[l.profil]
from unnest($1::float8[], $2::uuid[], $3::text[], $4::int[]) as l (ms, usager_id, correlation, profil)`;

/** What the lines of one moment often share: who acts, how, for what, with which outcome. */
const PROFIL = [
  "canal",
  "organisationId",
  "applicationId",
  "agentId",
  "agent",
  "capacite",
  "finalite",
  "acte",
  "issue",
  "motif",
  "objet",
] as const;

/**
 * Writes lines in one statement, so in one commit when `client` is not inside a transaction. What
 * lines have in common is sent once: a third of their cost, here and in the database.
 */
export async function insererTraces(
  client: pg.Pool | pg.PoolClient,
  traces: readonly Trace[],
): Promise<void> {
  const profils: Trace[] = [];
  const rangs = traces.map((trace) => rangDuProfil(profils, trace));
  await client.query({
    name: "journal-inserer-traces",
    text: INSERER,
    values: [
      traces.map((t) => t.le.getTime()),
      traces.map((t) => t.usagerId),
      traces.map((t) => t.correlation),
      rangs,
      ...PROFIL.map((champ) => profils.map((profil) => profil[champ])),
    ],
  });
}

// Arrays count from one in SQL. The latest profiles are the likeliest; a batch holds 256 lines at most.
function rangDuProfil(profils: Trace[], trace: Trace): number {
  for (let rang = profils.length; rang > 0; rang--) {
    const connu = profils[rang - 1] as Trace;
    if (PROFIL.every((champ) => connu[champ] === trace[champ])) return rang;
  }
  return profils.push(trace);
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

/** The fifty latest accesses to one person's record, newest first. */
export const lireConsultations = lecture<[usagerId: string], LigneConsultation>({
  nom: "journal-consultations",
  cle: { usager: "uuid" },
  texte: `select le, organisation_id, agent_id, agent, acte, finalite, issue
    from journal.trace where usager_id = cle.usager order by le desc limit 50`,
});

/** Makes sure that this month and the next have their partition. */
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

/** Stores an event, in the transaction of the state it tells of. */
export async function insererEvenement(
  client: pg.Pool | pg.PoolClient,
  evenement: Evenement,
): Promise<void> {
  await client.query(instructionEvenement(evenement));
}

/** What writes an event, its values ready: a transaction may do it last, with its commit. */
export function instructionEvenement(evenement: Evenement): pg.QueryConfig {
  return {
    name: "journal-inserer-evenement",
    text: `insert into journal.evenement
       (sujet_type, sujet_id, genre, auteur, capacite, organisation_id, contenu)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      evenement.sujetType,
      evenement.sujetId,
      evenement.genre,
      evenement.auteur,
      evenement.capacite,
      evenement.organisationId,
      JSON.stringify(evenement.contenu),
    ],
  };
}

/** An event that a file tells of: it happened at `le`, to a person, and is the same however often it is told. */
export type EvenementRecu = {
  readonly id: string;
  readonly le: string;
  readonly usagerId: string;
  readonly genre: string;
  readonly organisationId: string;
  readonly contenu: Record<string, unknown>;
};

/** Writes those not yet known, in one statement. Their author is the import, not who acted then. */
export async function recevoirEvenements(
  client: pg.PoolClient,
  evenements: readonly EvenementRecu[],
): Promise<void> {
  if (evenements.length === 0) return;
  await client.query(
    `insert into journal.evenement (id, le, sujet_type, sujet_id, genre, auteur, capacite,
       organisation_id, contenu)
     select id, le, 'usager', "usagerId", genre, 'commande importer', 'systeme', "organisationId", contenu
     from jsonb_to_recordset($1::jsonb) as e (id uuid, le timestamptz, "usagerId" text, genre text,
       "organisationId" uuid, contenu jsonb)
     on conflict (id) do nothing`,
    [JSON.stringify(evenements)],
  );
}
