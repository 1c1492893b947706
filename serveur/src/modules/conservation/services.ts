import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { Parametres } from "../parametres/index.ts";

/** What the actes of this module work with. */
export type ServicesConservation = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
};
