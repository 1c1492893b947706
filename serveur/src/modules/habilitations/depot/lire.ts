import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";

export type Agent = {
  id: string;
  organisationId: string;
  nom: string;
  prenom: string;
  courriel: string;
  identifiant: string;
  qualite: "agent" | "delegataire" | "prestataire";
  fonction: string;
  roles: string[];
  demo: Record<string, unknown> | null;
  fermeLe: Date | null;
  departLe: string | null;
  /** SIRET of the third party who employs them; null for the organisation's own. */
  siretTiers: string | null;
};

const CHAMPS = `id, organisation_id as "organisationId", nom, prenom, courriel, identifiant, qualite,
  fonction, roles, demo, ferme_le as "fermeLe", depart_le as "departLe",
  (select t.siret from habilitations.tiers t where t.id = tiers_id) as "siretTiers"`;

/** One agent; null when nobody has this identifier of the database. */
export async function lireAgent(pool: pg.Pool | pg.PoolClient, id: string): Promise<Agent | null> {
  const { rows } = await pool.query<Agent>(
    `select ${CHAMPS} from habilitations.agent where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** The agent known by this identifier; null when nobody is. */
export async function lireAgentParIdentifiant(
  pool: pg.Pool,
  identifiant: string,
): Promise<Agent | null> {
  const { rows } = await pool.query<Agent>(
    `select ${CHAMPS} from habilitations.agent where identifiant = $1`,
    [identifiant],
  );
  return rows[0] ?? null;
}

/** The agents whom the demonstration offers to sign in as, by name. */
export async function lireAgentsDemo(pool: pg.Pool): Promise<Agent[]> {
  const { rows } = await pool.query<Agent>(
    `select ${CHAMPS} from habilitations.agent where demo is not null order by nom, prenom`,
  );
  return rows;
}

const NOM = lecture<[id: string], { id: string; nom: string }>({
  nom: "habilitations-nom",
  cle: { id: "uuid" },
  texte: `select a.id, prenom || ' ' || nom as nom from habilitations.agent a where a.id = cle.id`,
});

/** The names to show beside journal lines; unknown identifiers are left out. */
export async function nommerAgents(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const lus = await Promise.all([...new Set(ids)].map((id) => NOM(pool, id)));
  return new Map(lus.flat().map(({ id, nom }) => [id, nom]));
}
