import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { ApiSouscrite } from "../acces-api/index.ts";
import type { Catalogue } from "../catalogue/index.ts";
import type { Parametres } from "../parametres/index.ts";
import type { Ouvertures } from "./ouvertures.ts";

/** What the actes of this module work with. */
export type ServicesDemandes = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
  readonly catalogue: Catalogue;
  /** The APIs that the platform serves. */
  readonly apis: readonly ApiSouscrite[];
  readonly ouvertures: Ouvertures;
};
