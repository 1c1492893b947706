import type { ClientBase, Pool } from "pg";
import type { Attribution } from "../regles/attribution.ts";
import type { CauseRetrait, CauseSuspension, Profil } from "../regles/droit.ts";

export type DroitGere = {
  readonly id: string;
  readonly agentId: string;
  readonly module: string;
  readonly profil: Profil;
  readonly finalite: string | null;
  readonly motif: string;
  readonly ecartMotif: string | null;
  readonly debut: string;
  readonly fin: string;
  readonly accordeLe: Date;
  readonly auteurId: string | null;
  readonly approuvePar: string | null;
  readonly renouveleLe: Date | null;
  readonly dernierUsage: string | null;
  readonly suspenduLe: Date | null;
  readonly suspensionCause: CauseSuspension | null;
  readonly suspensionMotif: string | null;
  readonly retireLe: Date | null;
  readonly retraitCause: CauseRetrait | null;
  readonly retraitMotif: string | null;
};

const CHAMPS = `id, agent_id as "agentId", module, profil, finalite, motif, ecart_motif as "ecartMotif",
  debut, fin, accorde_le as "accordeLe", auteur_id as "auteurId", approuve_par as "approuvePar",
  renouvele_le as "renouveleLe", dernier_usage as "dernierUsage", suspendu_le as "suspenduLe",
  suspension_cause as "suspensionCause", suspension_motif as "suspensionMotif",
  retire_le as "retireLe", retrait_cause as "retraitCause", retrait_motif as "retraitMotif"`;

/** All the rights that an agent had: those in force first, then those taken back. */
export async function lireDroitsGeres(
  client: ClientBase | Pool,
  agentId: string,
): Promise<DroitGere[]> {
  const { rows } = await client.query<DroitGere>(
    `select ${CHAMPS} from habilitations.droit where agent_id = $1
     order by retire_le is not null, module, debut desc`,
    [agentId],
  );
  return rows;
}

/** One right; null when there is none. */
export async function lireDroitGere(client: ClientBase, id: string): Promise<DroitGere | null> {
  const { rows } = await client.query<DroitGere>(
    `select ${CHAMPS} from habilitations.droit where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Gives a right; returns its id. The caller has locked the agent and checked for an overlap. */
export async function insererDroit(
  client: ClientBase,
  agentId: string,
  attribution: Attribution,
  par: { auteurId: string; approuvePar: string | null; demandeId: string | null; le: Date },
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.droit (agent_id, module, profil, finalite, motif, ecart_motif, debut, fin,
       auteur_id, approuve_par, demande_id, accorde_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      agentId,
      attribution.module,
      attribution.profil,
      attribution.finalite,
      attribution.motif,
      attribution.ecartMotif,
      attribution.debut,
      attribution.fin,
      par.auteurId,
      par.approuvePar,
      par.demandeId,
      par.le,
    ],
  );
  return rows[0]!.id;
}

/** Moves the end of a right; who did and when stay with it. */
export async function prolongerDroit(
  client: ClientBase,
  id: string,
  fin: string,
  par: { auteurId: string; le: Date },
): Promise<void> {
  await client.query(
    `update habilitations.droit set fin = $2, renouvele_le = $3, renouvele_par = $4 where id = $1`,
    [id, fin, par.le, par.auteurId],
  );
}

type Motive<C> = { cause: C; motif: string | null; par: string | null; le: Date };

/** Suspends the living rights given by id that are not suspended yet; returns how many. */
export async function suspendreDroits(
  client: ClientBase,
  ids: readonly string[],
  acte: Motive<CauseSuspension>,
): Promise<number> {
  const { rowCount } = await client.query(
    `update habilitations.droit set suspendu_le = $2, suspension_cause = $3, suspension_motif = $4,
       suspendu_par = $5
     where id = any($1::uuid[]) and suspendu_le is null and retire_le is null`,
    [ids, acte.le, acte.cause, acte.motif, acte.par],
  );
  return rowCount ?? 0;
}

/** Ends a suspension. What was idle starts counting again from that day. */
export async function leverSuspension(client: ClientBase, id: string, jour: string): Promise<void> {
  await client.query(
    `update habilitations.droit set suspendu_le = null, suspension_cause = null,
       suspension_motif = null, suspendu_par = null, averti_le = null, dernier_usage = $2
     where id = $1 and retire_le is null`,
    [id, jour],
  );
}

/** Removes the rights given by id; returns how many. The lines stay. */
export async function retirerDroits(
  client: ClientBase,
  ids: readonly string[],
  acte: Motive<CauseRetrait>,
): Promise<number> {
  const { rowCount } = await client.query(
    `update habilitations.droit set retire_le = $2, retrait_cause = $3, retrait_motif = $4, retire_par = $5
     where id = any($1::uuid[]) and retire_le is null`,
    [ids, acte.le, acte.cause, acte.motif, acte.par],
  );
  return rowCount ?? 0;
}
