import pg from "pg";
import type { AppelVoulu, Sortie } from "./appels.ts";
import type { Situation } from "./situation.ts";
import type { UsagerEssai, UsagerVoulu } from "./usagers.ts";

/** Somebody within reach, and the jeton usager that designates them. */
export type Designe = { readonly usager: UsagerEssai; readonly jeton: string };

/** What a provocation works with: the platform, and calls to the API it is about. */
export type ContexteProvocation = {
  readonly s: Situation;
  unePersonne(voulu?: UsagerVoulu): Promise<Designe>;
  /**
   * Calls `METHOD /path` of the API about somebody (null: nobody) as an application whose token opens
   * everything. `racine`: another API, to prepare what this one needs.
   */
  demander(
    personne: Pick<Designe, "jeton"> | null,
    operation: string,
    corps?: unknown,
    reste?: AppelVoulu & { readonly racine?: string },
  ): Promise<Sortie>;
};

/** Brings one status about; its last call is the one that answers it. */
export type Provocation = (contexte: ContexteProvocation) => Promise<Sortie>;

/**
 * How each operation of an API (`METHOD /path`, as the documents write it) is brought to each status that is
 * its own. The statuses of the gateway, of a bad entry and of a breakdown are the same for all: the walk
 * brings them about by itself.
 */
export type Provocations = Readonly<Record<string, Readonly<Record<number, Provocation>>>>;

/** Nobody any more: the record that the jeton designates has gone, as only the database's owner can do. */
export async function unDisparu(contexte: ContexteProvocation): Promise<Designe> {
  const personne = await contexte.unePersonne();
  const client = new pg.Client({ connectionString: contexte.s.base.urlMigrateur });
  await client.connect();
  try {
    await client.query("set role maillage_proprietaire");
    await client.query("delete from usagers.usager where id = $1", [personne.usager.id]);
  } finally {
    await client.end();
  }
  return personne;
}
