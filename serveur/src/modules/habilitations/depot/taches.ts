import type { ClientBase, Pool } from "pg";

export type Tache = {
  readonly id: string;
  readonly organisationId: string;
  readonly agentId: string;
  readonly genre: "inactivite" | "depart" | "changement";
  readonly effetLe: string;
  readonly contenu: { readonly mission?: string | null; readonly droits?: string[] };
  readonly source: "manuel" | "fichier" | "annuaire" | "automatique";
  readonly etat: "a-traiter" | "appliquee" | "ecartee";
  readonly creeeLe: Date;
};

const CHAMPS = `t.id, t.organisation_id as "organisationId", t.agent_id as "agentId", t.genre,
  t.effet_le as "effetLe", t.contenu, t.source, t.etat, t.creee_le as "creeeLe"`;

/** Makes a task for the RGC; one of a kind at a time for a person. Null when it is already there. */
export async function creerTache(
  client: ClientBase,
  tache: Omit<Tache, "id" | "etat">,
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.tache (organisation_id, agent_id, genre, effet_le, contenu, source, creee_le)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (agent_id, genre) where etat = 'a-traiter' do nothing returning id`,
    [
      tache.organisationId,
      tache.agentId,
      tache.genre,
      tache.effetLe,
      tache.contenu,
      tache.source,
      tache.creeeLe,
    ],
  );
  return rows[0]?.id ?? null;
}

/** One task, locked until the transaction ends; null when there is none. */
export async function verrouillerTache(client: ClientBase, id: string): Promise<Tache | null> {
  const { rows } = await client.query<Tache>(
    `select ${CHAMPS} from habilitations.tache t where t.id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** What became of a task, and by whom; nobody when it fell by itself. */
export async function cloreTache(
  client: ClientBase,
  id: string,
  suite: { etat: "appliquee" | "ecartee"; par: string | null; le: Date; motif: string | null },
): Promise<void> {
  await client.query(
    `update habilitations.tache set etat = $2, traitee_par = $3, traitee_le = $4, motif = $5 where id = $1`,
    [id, suite.etat, suite.par, suite.le, suite.motif],
  );
}

/** Ends what waits about a person whose account closes: a departure has happened, all else has no object. */
export async function cloreTachesDe(
  client: ClientBase,
  agentId: string,
  suite: { par: string | null; le: Date; motif: string },
): Promise<void> {
  await client.query(
    `update habilitations.tache set etat = case genre when 'depart' then 'appliquee' else 'ecartee' end,
       traitee_par = $2, traitee_le = $3, motif = $4
     where agent_id = $1 and etat = 'a-traiter'`,
    [agentId, suite.par, suite.le, suite.motif],
  );
}

/** Sets aside the tasks that the platform made of silent accounts, but for those of these agents: others came back. */
// AMB-06
export async function ecarterInactivites(
  client: ClientBase | Pool,
  silencieux: readonly string[],
  le: Date,
): Promise<void> {
  await client.query(
    `update habilitations.tache set etat = 'ecartee', traitee_le = $2,
       motif = 'Le compte a servi depuis, ou n’a plus de droit à suspendre.'
     where genre = 'inactivite' and source = 'automatique' and etat = 'a-traiter'
       and agent_id <> all($1::uuid[])`,
    [silencieux, le],
  );
}

export type LigneTache = Tache & { readonly nom: string; readonly prenom: string };

/** What these organisations have to treat, at most 500, the nearest effect first. */
export async function lireTaches(
  pool: Pool,
  organisations: readonly string[],
): Promise<LigneTache[]> {
  const { rows } = await pool.query<LigneTache>(
    `select ${CHAMPS}, a.nom, a.prenom from habilitations.tache t
     join habilitations.agent a on a.id = t.agent_id
     where t.organisation_id = any($1::uuid[]) and t.etat = 'a-traiter'
     order by t.effet_le, t.creee_le limit 500`,
    [organisations],
  );
  return rows;
}

/** The standing decision in force: automatic suspension, or a task (the text names the RGC). */
// AMB-18
export async function lireDecisionInactivite(
  client: ClientBase | Pool,
  organisationId: string,
  le: Date,
): Promise<"automatique" | "tache"> {
  const { rows } = await client.query<{ mode: "automatique" | "tache" }>(
    `select mode from habilitations.decision_inactivite
     where organisation_id = $1 and decidee_le <= $2 order by decidee_le desc limit 1`,
    [organisationId, le],
  );
  return rows[0]?.mode ?? "tache";
}

/** False when one was taken at this very instant. */
export async function insererDecisionInactivite(
  client: ClientBase,
  organisationId: string,
  mode: "automatique" | "tache",
  par: string,
  le: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into habilitations.decision_inactivite (organisation_id, decidee_le, mode, decidee_par)
     values ($1, $2, $3, $4) on conflict (organisation_id, decidee_le) do nothing`,
    [organisationId, le, mode, par],
  );
  return rowCount === 1;
}

/** The events of human resources of one person that are due and that nobody has dealt with. */
export async function lireTachesDues(
  client: ClientBase,
  agentId: string,
  jour: string,
): Promise<Tache[]> {
  const { rows } = await client.query<Tache>(
    `select ${CHAMPS} from habilitations.tache t
     where t.agent_id = $1 and t.etat = 'a-traiter' and t.genre <> 'inactivite' and t.effet_le <= $2
     for update`,
    [agentId, jour],
  );
  return rows;
}
