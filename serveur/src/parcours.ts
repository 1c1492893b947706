import type pg from "pg";
import { familleProchainRendezVous } from "./modules/rendez-vous/index.ts";
import type { FamilleVue360 } from "./modules/usagers/index.ts";

/** What each module of the path of a person shows in the Vue 360: one line for each family. */
export function famillesVue360(pool: pg.Pool): readonly FamilleVue360[] {
  return [familleProchainRendezVous(pool)];
}
