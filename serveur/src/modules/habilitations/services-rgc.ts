import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { Parametres } from "../parametres/index.ts";

/** What the nomination of the RGC and the audit work with. */
export type ServicesRgc = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
};
