import type { PoolClient } from "pg";
import type { Organisations } from "../organisations.ts";
import type { ObjetStructure } from "./ecrire-structure.ts";

/** Writes one object; the reason, in French, when it cannot be. With a null client, only says whether it could. */
export type Ecrire = (
  client: PoolClient | null,
  objet: ObjetStructure,
  organisations: Organisations,
) => Promise<string | null>;

export const AGENT_INCONNU = "« agent » désigne une personne inconnue dans cette organisation";
