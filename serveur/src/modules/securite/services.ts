import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { Parametres } from "../parametres/index.ts";

/** What this module works with. */
export type ServicesSecurite = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
};
