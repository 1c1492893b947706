import type pg from "pg";
import type { Parametres } from "../parametres/index.ts";
import type { FamilleVue360 } from "../usagers/index.ts";
import { famillePeriode } from "./famille-periode.ts";
import { famillePrescriptions } from "./famille-prescriptions.ts";
import { familleSemaine } from "./famille-semaine.ts";

type Famille = (pool: pg.Pool, parametres: Parametres) => FamilleVue360;

/** What this module adds to the Vue 360, each family in its file. */
const FAMILLES: readonly Famille[] = [familleSemaine, famillePeriode, famillePrescriptions];

/** What accompaniment adds to the Vue 360. */
export function famillesAccompagnement(
  pool: pg.Pool,
  parametres: Parametres,
): readonly FamilleVue360[] {
  return FAMILLES.map((famille) => famille(pool, parametres));
}
