import type pg from "pg";
import Type from "typebox";
import type { FamilleVue360 } from "../usagers/index.ts";
import { lireConclusions } from "./depot/conclusions.ts";

/** The last interview concluded, in the Vue 360 of who has the module. */
// ANX4-A-08 ANX4-B-10
export function familleEntretien(pool: pg.Pool): FamilleVue360 {
  return {
    cle: "dernierEntretien",
    modules: ["conclusions-entretiens"],
    schema: Type.Object({
      jour: Type.String(),
      type: Type.String(),
      modalite: Type.String(),
      agent: Type.String(),
      source: Type.String(),
      le: Type.String({ description: "Instant de l’écriture" }),
      nombre: Type.Integer({ description: "Entretiens conclus" }),
    }),
    async lire(usagerId, { nommer }) {
      const conclusions = await lireConclusions(pool, usagerId);
      const [derniere] = conclusions;
      if (!derniere) return null;
      const { jour, type, modalite, agent, structure, sourceId, ecritLe } = derniere;
      return {
        jour,
        type,
        modalite,
        agent: agent.libelle,
        source: nommer(sourceId) ?? structure.libelle,
        le: ecritLe.toISOString(),
        nombre: conclusions.length,
      };
    },
  };
}
