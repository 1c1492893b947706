import type { ClientBase, Pool } from "pg";
import type { Profil } from "../regles/droit.ts";

/** An agent as the RGC manages them. Dates are civil, `version` grows at each change. */
export type AgentGere = {
  readonly id: string;
  readonly organisationId: string;
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly identifiant: string;
  readonly qualite: "agent" | "delegataire" | "prestataire";
  readonly fonction: string;
  readonly statut: string | null;
  readonly roles: string[];
  readonly mission: string | null;
  readonly tiersId: string | null;
  readonly departLe: string | null;
  readonly departMotif: string | null;
  readonly changementLe: string | null;
  readonly changementMission: string | null;
  readonly derniereActivite: string | null;
  readonly moyenConnexion: string | null;
  readonly fermeLe: Date | null;
  readonly fermeMotif: string | null;
  readonly externeId: string | null;
  readonly annuaireEfface: boolean;
  readonly version: number;
  readonly creeLe: Date;
  readonly modifieLe: Date;
};

export const CHAMPS_AGENT = `a.id, a.organisation_id as "organisationId", a.nom, a.prenom, a.courriel, a.identifiant,
  a.qualite, a.fonction, a.statut, a.roles, a.mission, a.tiers_id as "tiersId",
  a.depart_le as "departLe", a.depart_motif as "departMotif", a.changement_le as "changementLe",
  a.changement_mission as "changementMission", a.derniere_activite as "derniereActivite",
  a.moyen_connexion as "moyenConnexion",
  a.ferme_le as "fermeLe", a.ferme_motif as "fermeMotif", a.externe_id as "externeId",
  a.annuaire_efface as "annuaireEfface", a.version,
  a.cree_le as "creeLe", a.modifie_le as "modifieLe"`;

/** Reads an agent and keeps anyone else from changing them until the transaction ends. */
export async function verrouillerAgent(client: ClientBase, id: string): Promise<AgentGere | null> {
  const { rows } = await client.query<AgentGere>(
    `select ${CHAMPS_AGENT} from habilitations.agent a where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** Whether the identifier or the e-mail is that of somebody else, whatever their organisation. */
export async function identifiantPris(
  client: ClientBase,
  id: string,
  { identifiant, courriel }: Pick<AgentGere, "identifiant" | "courriel">,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from habilitations.agent
     where id <> $1 and (identifiant = $2 or lower(courriel) = lower($3)) limit 1`,
    [id, identifiant, courriel],
  );
  return rowCount === 1;
}

/** The agent as accounts are managed; null when nobody has this identifier. */
export async function lireAgentGere(pool: Pool, id: string): Promise<AgentGere | null> {
  const { rows } = await pool.query<AgentGere>(
    `select ${CHAMPS_AGENT} from habilitations.agent a where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export type NouvelAgent = Pick<
  AgentGere,
  | "id"
  | "organisationId"
  | "nom"
  | "prenom"
  | "courriel"
  | "identifiant"
  | "qualite"
  | "fonction"
  | "statut"
  | "mission"
  | "tiersId"
  | "externeId"
>;

/** Null, or which of the two identifiers is already somebody's. */
export async function insererAgent(
  client: ClientBase,
  agent: NouvelAgent,
  auteurId: string | null,
  le: Date,
): Promise<"pris" | null> {
  const { rowCount } = await client.query(
    `insert into habilitations.agent (id, organisation_id, nom, prenom, courriel, identifiant, qualite,
       fonction, statut, mission, tiers_id, externe_id, cree_par, cree_le, modifie_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)
     on conflict do nothing`,
    [
      agent.id,
      agent.organisationId,
      agent.nom,
      agent.prenom,
      agent.courriel,
      agent.identifiant,
      agent.qualite,
      agent.fonction,
      agent.statut,
      agent.mission,
      agent.tiersId,
      agent.externeId,
      auteurId,
      le,
    ],
  );
  return rowCount === 0 ? "pris" : null;
}

const COLONNES = {
  nom: "nom",
  prenom: "prenom",
  courriel: "courriel",
  identifiant: "identifiant",
  qualite: "qualite",
  tiersId: "tiers_id",
  fonction: "fonction",
  statut: "statut",
  mission: "mission",
  departLe: "depart_le",
  departMotif: "depart_motif",
  changementLe: "changement_le",
  changementMission: "changement_mission",
  fermeLe: "ferme_le",
  fermeMotif: "ferme_motif",
  externeId: "externe_id",
  annuaireEfface: "annuaire_efface",
} as const;

export type ChangementAgent = Partial<Pick<AgentGere, keyof typeof COLONNES>>;

/** Changes the fields given, and the version. */
export async function modifierAgent(
  client: ClientBase,
  id: string,
  changement: ChangementAgent,
  le: Date,
): Promise<void> {
  const champs = Object.entries(changement).filter(([, valeur]) => valeur !== undefined);
  const pose = champs.map(
    ([champ], rang) => `${COLONNES[champ as keyof typeof COLONNES]} = $${rang + 3}`,
  );
  await client.query(
    `update habilitations.agent set ${[...pose, "version = version + 1", "modifie_le = $2"].join()}
     where id = $1`,
    [id, le, ...champs.map(([, valeur]) => valeur)],
  );
}

export type MissionConnue = {
  readonly code: string;
  readonly libelle: string;
  readonly modules: { readonly module: string; readonly profil: Profil }[];
};

/** Every mission, in the order of the screens, with the modules that it calls for. */
export async function lireMissions(client: ClientBase | Pool): Promise<MissionConnue[]> {
  const { rows } = await client.query<MissionConnue>(
    `select m.code, m.libelle, coalesce(json_agg(json_build_object('module', u.module, 'profil', u.profil)
        order by u.module) filter (where u.module is not null), '[]') as modules
     from habilitations.mission m left join habilitations.mission_module u on u.mission = m.code
     group by m.code order by m.rang`,
  );
  return rows;
}

/** A closed account of this organisation that the person had before, to be opened again without rights. */
export async function verrouillerCompteFerme(
  client: ClientBase,
  organisationId: string,
  identifiant: string,
): Promise<AgentGere | null> {
  const { rows } = await client.query<AgentGere>(
    `select ${CHAMPS_AGENT} from habilitations.agent a
     where organisation_id = $1 and identifiant = $2 and ferme_le is not null for update`,
    [organisationId, identifiant],
  );
  return rows[0] ?? null;
}

/** The agent whom one of these organisations knows by this identifier, locked; null when none does. */
export async function trouverParIdentifiant(
  client: ClientBase,
  organisations: readonly string[],
  identifiant: string,
): Promise<AgentGere | null> {
  const { rows } = await client.query<AgentGere>(
    `select ${CHAMPS_AGENT} from habilitations.agent a
     where identifiant = $2 and organisation_id = any($1::uuid[]) for update`,
    [organisations, identifiant],
  );
  return rows[0] ?? null;
}
