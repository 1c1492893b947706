import type pg from "pg";
import { lireFrise } from "./actes/lire-frise.ts";
import { Frise } from "./contrats-portail.ts";
import type { FamilleVue360 } from "./regles/famille-vue-360.ts";

/** The latest of what happened to a person; `consulterFrise` goes on from its cursor. */
// ANX4-A-08 CONV-7-06
export function familleFrise(pool: pg.Pool): FamilleVue360 {
  return {
    cle: "frise",
    modules: ["vue-360"],
    schema: Frise,
    lire: (usagerId, { modules, nommer }) => lireFrise(pool, usagerId, { modules, nommer }),
  };
}
