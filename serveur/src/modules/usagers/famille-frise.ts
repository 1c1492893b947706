import type pg from "pg";
import Type from "typebox";
import { lireEvenementsUsager } from "../journal/index.ts";
import { famillesLisibles } from "./regles/evenements-lisibles.ts";
import type { FamilleVue360 } from "./regles/famille-vue-360.ts";

/**
 * What happened to a person, the latest first, each with the organisation it comes from. An event is seen
 * by whoever has the module of its family, and by nobody else.
 */
// ANX4-A-08 CONV-7-06
export function familleFrise(pool: pg.Pool): FamilleVue360 {
  return {
    cle: "frise",
    modules: ["vue-360"],
    schema: Type.Array(
      Type.Object({
        le: Type.String(),
        genre: Type.String(),
        source: Type.Union([Type.String(), Type.Null()]),
      }),
    ),
    async lire(usagerId, { modules, nommer }) {
      const familles = famillesLisibles(modules).join();
      const evenements = await lireEvenementsUsager(pool, usagerId, familles);
      return evenements.map(({ le, genre, organisationId }) => ({
        le: le.toISOString(),
        genre,
        source: nommer(organisationId),
      }));
    },
  };
}
