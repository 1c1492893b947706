import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { Parametres } from "../parametres/index.ts";

export type ServicesAgents = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
  /** Ends the sessions and the tokens of a closed account, in the transaction that closes it. */
  fermerAcces(client: pg.PoolClient, agentId: string, le: Date): Promise<void>;
  /** Forgets the second factor kept by the platform; false when the account has none here. */
  oublierSecondFacteur(client: pg.PoolClient, agentId: string): Promise<boolean>;
  /** The modules of the catalogue in force, with their labels; null when they are not known. */
  modulesDuCatalogue(): Promise<ReadonlyMap<string, string> | null>;
};
