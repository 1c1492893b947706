import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Parametres } from "../parametres/index.ts";
import type { DefinitionApi } from "./regles/definition-api.ts";
import type { UsagesApi } from "./usages-api.ts";

/** What the developer portal and the opérateur's blocks work with. */
export type ServicesDeveloppeur = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
  /** Every API served, in the order shown. */
  readonly apis: readonly DefinitionApi[];
  readonly usages: UsagesApi;
  readonly cleSecrets: Buffer;
  /** Whether the agent has accepted the CGU of francetravail.io in force that day. */
  readonly cguAcceptees: (agentId: string, jour: JourCivil) => Promise<boolean>;
};
