import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { MemoireApplications, ServicesDeveloppeur } from "../acces-api/index.ts";
import type { Parametres } from "../parametres/index.ts";
import type { ServicesUsagers } from "../usagers/index.ts";

/** What the actes and tasks of this module work with. */
export type ServicesWebhooks = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
  readonly jetons: ServicesUsagers["jetons"];
  readonly applications: MemoireApplications;
  readonly developpeur: ServicesDeveloppeur;
  /** Seals signing secrets and cursors. */
  readonly cleSecrets: Buffer;
  /** Makes the identifiers given to one application. */
  readonly cleIdentifiants: Buffer;
  readonly demonstration: boolean;
};
