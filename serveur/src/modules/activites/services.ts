import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { Parametres } from "../parametres/index.ts";

export type ServicesActivites = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
  /** Whether statistics are a purpose that the commission SI keeps open that day. */
  readonly statistiqueOuverte: (jour: string) => Promise<boolean>;
};
