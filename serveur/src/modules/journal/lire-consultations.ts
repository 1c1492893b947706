import type pg from "pg";
import { enTransaction, longue } from "../../kit/postgres/pool.ts";

/** Whoever looks: an agent of the portal, or the one that an application names. */
export type Lecteur = {
  readonly organisationId: string;
  readonly agentId: string | null;
  readonly applicationId: string | null;
  readonly agent: string | null;
};

/** What one reader did on one day of Paris, in numbers. */
export type JourneeDeLecteur = Lecteur & {
  readonly jour: string;
  /** People whose data were given. */
  readonly dossiers: number;
  /** Among them, those of the night. */
  readonly nuit: number;
  /** People out of the reader's perimeter whom they asked for. */
  readonly refus: number;
};

const JOURNEES = `
with lues as (
  select le at time zone 'Europe/Paris' as local, le, organisation_id, agent_id, application_id, agent,
    usager_id, issue, motif, coalesce(agent, '') !~* '^BATCH' as personne
  from journal.trace
  where le >= $1 and le < $2 and usager_id is not null and organisation_id is not null
    and (agent_id is not null or agent is not null))
select local::date as jour, organisation_id as "organisationId", agent_id as "agentId",
  application_id as "applicationId", agent,
  least(count(distinct usager_id) filter (where donnee), count(distinct le) filter (where donnee))::int as dossiers,
  least(count(distinct usager_id) filter (where donnee and nocturne),
    count(distinct le) filter (where donnee and nocturne))::int as nuit,
  count(distinct usager_id) filter (where motif in ('R002', 'HORS_PERIMETRE'))::int as refus
from lues, lateral (select issue = 'accordee' and personne as donnee,
  extract(hour from local) >= $3 or extract(hour from local) < $4 as nocturne) as quand
group by 1, 2, 3, 4, 5`;

/**
 * The days of each reader between two instants, the second left out. A search that shows ten people at once counts for one: it is of one
 * instant. A batch that says so (`BATCH`) is nobody who looks; the people it asks for out of its perimeter count.
 */
// CONV-5-12
export async function lireJournees(
  pool: pg.Pool,
  periode: { readonly debut: Date; readonly fin: Date },
  nuit: { readonly debut: number; readonly fin: number },
): Promise<JourneeDeLecteur[]> {
  const valeurs = [periode.debut, periode.fin, nuit.debut, nuit.fin];
  const { rows } = await pool.query<JourneeDeLecteur>(longue(JOURNEES, valeurs));
  return rows;
}

export type Ouverture = Lecteur & {
  readonly jour: string;
  readonly agentId: string;
  readonly usagerId: string;
};

const OUVERTURES = `declare ouvertures no scroll cursor for
select distinct (le at time zone 'Europe/Paris')::date as jour, organisation_id as "organisationId",
  agent_id as "agentId", null::uuid as "applicationId", null::text as agent, usager_id as "usagerId"
from journal.trace
where le >= $1 and le < $2 and usager_id is not null and organisation_id is not null
  and agent_id is not null and issue = 'accordee' and acte <> 'rechercher-personne'`;

/** Openings handed over together: a day may hold more than a process should. */
const LOT = 5_000;

/**
 * Hands over, lot after lot, whose record an agent of the portal opened, each once a day; what a search lists is not
 * opened.
 */
// CONV-5-12
export async function parcourirOuvertures(
  pool: pg.Pool,
  periode: { readonly debut: Date; readonly fin: Date },
  examiner: (ouvertures: readonly Ouverture[]) => Promise<void>,
  lot = LOT,
): Promise<void> {
  await enTransaction(pool, async (client) => {
    await client.query(OUVERTURES, [periode.debut, periode.fin]);
    for (;;) {
      const { rows } = await client.query<Ouverture>(longue(`fetch ${lot} from ouvertures`));
      if (rows.length > 0) await examiner(rows);
      if (rows.length < lot) return;
    }
  });
}
