import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { Parametres } from "../parametres/index.ts";
import type { JetonsUsager } from "./jetons-usager.ts";
import type { FamilleVue360 } from "./regles/famille-vue-360.ts";
import type { CoffreNir } from "./secret-nir.ts";

/** What the actes of this module work with. */
export type ServicesUsagers = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly coffre: CoffreNir;
  readonly jetons: JetonsUsager;
  readonly parametres: Parametres;
  /** What other modules show of a person in the Vue 360. */
  readonly familles: readonly FamilleVue360[];
  /** Whether an orientation has opened a path that this person is on. */
  readonly suitUnParcours: (usagerId: string) => Promise<boolean>;
};
