import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Parametres } from "../parametres/index.ts";
import type { DefinitionApi } from "./regles/definition-api.ts";
import type { UsagesApi } from "./usages-api.ts";

/** Nothing in force is nothing to accept. */
export type AcceptationsDeveloppeur = {
  /** The conditions of a platform, by its code. */
  readonly conditions: (portee: string) => boolean;
  /** The specific conditions of an API, by its key `code-vN`. */
  readonly conditionsApi: (cle: string) => boolean;
};

/** What the developer portal and the opérateur's blocks work with. */
export type ServicesDeveloppeur = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
  /** Every API served, in the order shown. */
  readonly apis: readonly DefinitionApi[];
  readonly usages: UsagesApi;
  readonly cleSecrets: Buffer;
  /** What the agent has accepted, in the versions in force that day. */
  readonly acceptations: (agentId: string, jour: JourCivil) => Promise<AcceptationsDeveloppeur>;
};
