import type pg from "pg";
import type { Organisations } from "../organisations.ts";
import type { ObjetStructure } from "./ecrire-structure.ts";

/** What writing an object needs beside its transaction. */
export interface ContexteEcriture {
  /** Reads what the lines before have committed. */
  pool: pg.Pool;
  /** Key of the hash under which application secrets are kept. */
  cleSecrets: Buffer;
  /** Key that seals the signing secrets of webhooks. */
  cleWebhooks: Buffer;
}

/** Writes one object; the reason, in French, when it cannot be. With a null client, only says whether it could. */
export type Ecrire = (
  client: pg.PoolClient | null,
  objet: ObjetStructure,
  organisations: Organisations,
  contexte: ContexteEcriture,
) => Promise<string | null>;
