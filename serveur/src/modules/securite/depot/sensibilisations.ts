import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Public } from "../regles/contenu-sensibilisation.ts";
import type { Suivie } from "../regles/sensibilisation.ts";

type Ligne = { readonly agentId: string } & Suivie;

const DERNIERE = lecture<[agentId: string], Ligne>({
  nom: "securite-derniere-sensibilisation",
  cle: { agent: "uuid" },
  texte: `select s.agent_id as "agentId", s.jour, s.publics from securite.sensibilisation s
    where s.agent_id = cle.agent order by s.jour desc, s.le desc limit 1`,
});

/** The last that somebody did: every portal request of an organisation that has a module asks for it. */
// CONV-7-13
export async function lireDerniere(
  client: pg.Pool | pg.ClientBase,
  agentId: string,
): Promise<Suivie | null> {
  const [derniere] = await DERNIERE(client, agentId);
  return derniere ?? null;
}

/** The last of each of these people; those who never did one are left out. */
// CONV-7-15
export async function lireDernieresDe(
  client: pg.Pool | pg.ClientBase,
  agents: readonly string[],
): Promise<ReadonlyMap<string, Suivie>> {
  const { rows } = await client.query<Ligne>(
    `select distinct on (agent_id) agent_id as "agentId", jour, publics from securite.sensibilisation
     where agent_id = any($1::uuid[]) order by agent_id, jour desc, le desc`,
    [agents],
  );
  return new Map(rows.map(({ agentId, ...derniere }) => [agentId, derniere]));
}

type AGarder = {
  readonly agentId: string;
  readonly organisationId: string;
  readonly module: { readonly id: string; readonly publics: readonly Public[] } | null;
  readonly jour: JourCivil;
  readonly le: Date;
};

/** Keeps one, by its identifier; false when it is already known. */
// CONV-7-13
export async function insererSensibilisation(
  client: pg.ClientBase,
  { agentId, organisationId, module, jour, le }: AGarder,
  id: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into securite.sensibilisation (id, agent_id, organisation_id, module_id, publics, jour, le)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
    [id, agentId, organisationId, module?.id ?? null, module?.publics ?? null, jour, le],
  );
  return rowCount === 1;
}
