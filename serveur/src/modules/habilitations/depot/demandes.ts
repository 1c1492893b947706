import type { ClientBase, Pool } from "pg";
import type { EtatDemande } from "../regles/demande.ts";
import type { Profil } from "../regles/droit.ts";

export type Demande = {
  readonly id: string;
  readonly agentId: string;
  readonly organisationId: string;
  readonly module: string;
  readonly profil: Profil;
  readonly finalite: string;
  readonly motif: string;
  readonly responsable: string;
  readonly etat: EtatDemande;
  readonly deposeeLe: Date;
  readonly verifications: readonly string[];
  readonly valideePar: string | null;
  readonly decideeLe: Date | null;
  readonly decideePar: string | null;
  readonly decisionMotif: string | null;
  readonly droitId: string | null;
};

const CHAMPS = `id, agent_id as "agentId", organisation_id as "organisationId", module, profil, finalite,
  motif, responsable, etat, deposee_le as "deposeeLe", verifications, validee_par as "valideePar",
  decidee_le as "decideeLe", decidee_par as "decideePar", decision_motif as "decisionMotif",
  droit_id as "droitId"`;

/** Files a request; null when one is already open for this module. */
export async function insererDemande(
  client: ClientBase,
  demande: Pick<
    Demande,
    "agentId" | "organisationId" | "module" | "profil" | "finalite" | "motif" | "responsable"
  >,
  par: { auteurId: string; le: Date },
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.demande (agent_id, organisation_id, module, profil, finalite, motif,
       responsable, deposee_par, deposee_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (agent_id, module) where etat in ('deposee', 'validee') do nothing returning id`,
    [
      demande.agentId,
      demande.organisationId,
      demande.module,
      demande.profil,
      demande.finalite,
      demande.motif,
      demande.responsable,
      par.auteurId,
      par.le,
    ],
  );
  return rows[0]?.id ?? null;
}

/** One request, locked until the transaction ends; null when there is none. */
export async function verrouillerDemande(client: ClientBase, id: string): Promise<Demande | null> {
  const { rows } = await client.query<Demande>(
    `select ${CHAMPS} from habilitations.demande where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** What became of a request: its state, who decided, why, after which checks, which right it gave. */
export async function marquerDemande(
  client: ClientBase,
  id: string,
  suite: {
    etat: EtatDemande;
    par: string;
    le: Date;
    motif: string | null;
    droitId: string | null;
    verifications: readonly string[];
  },
): Promise<void> {
  const decidee = suite.etat !== "validee";
  await client.query(
    `update habilitations.demande set etat = $2, verifications = $3,
       validee_par = case when $4 then validee_par else $5 end,
       decidee_par = case when $4 then $5::uuid end, decidee_le = case when $4 then $6::timestamptz end,
       decision_motif = $7, droit_id = $8
     where id = $1`,
    [id, suite.etat, suite.verifications, decidee, suite.par, suite.le, suite.motif, suite.droitId],
  );
}

/** Cancels what an agent still asks for, since they leave or change. */
export async function annulerDemandes(
  client: ClientBase,
  agentId: string,
  par: string | null,
  le: Date,
  motif: string,
): Promise<void> {
  await client.query(
    `update habilitations.demande set etat = 'annulee', decidee_le = $2, decidee_par = $3, decision_motif = $4
     where agent_id = $1 and etat in ('deposee', 'validee')`,
    [agentId, le, par, motif],
  );
}

export type LigneDemande = Demande & {
  readonly nom: string;
  readonly prenom: string;
  readonly mission: string | null;
  readonly rgc: boolean;
};

/** The queue of an organisation: what waits first, oldest first, then what was decided lately. */
export async function lireDemandes(
  pool: Pool,
  organisations: readonly string[],
): Promise<LigneDemande[]> {
  const { rows } = await pool.query<LigneDemande>(
    `select ${CHAMPS.split(", ")
      .map((champ) => `d.${champ.trim()}`)
      .join(", ")}, a.nom, a.prenom,
       a.mission, 'RGC' = any(a.roles) as rgc
     from habilitations.demande d join habilitations.agent a on a.id = d.agent_id
     where d.organisation_id = any($1::uuid[])
     order by d.etat in ('deposee', 'validee') desc, d.decidee_le desc nulls first, d.deposee_le
     limit 500`,
    [organisations],
  );
  return rows;
}

/** The last hundred requests of an agent, newest first. */
export async function lireDemandesDe(pool: Pool, agentId: string): Promise<Demande[]> {
  const { rows } = await pool.query<Demande>(
    `select ${CHAMPS} from habilitations.demande where agent_id = $1 order by deposee_le desc limit 100`,
    [agentId],
  );
  return rows;
}
