import type pg from "pg";
import Type from "typebox";
import type { FamilleVue360 } from "../usagers/index.ts";
import { lireProchain } from "./depot/prochain.ts";

const texteOuNul = Type.Union([Type.String(), Type.Null()]);

/** The next appointment of a person, in the Vue 360 of whoever has the module of annex 4. */
// ANX4-A-09
export function familleProchainRendezVous(pool: pg.Pool): FamilleVue360 {
  return {
    cle: "prochainRendezVous",
    modules: ["prochain-rendez-vous"],
    schema: Type.Object({
      debut: Type.String(),
      duree: Type.Integer({ description: "Minutes" }),
      motif: Type.String(),
      modalite: Type.String(),
      lieu: texteOuNul,
      theme: texteOuNul,
      priseAvec: texteOuNul,
      /** When the person confirmed that they come. */
      confirmeLe: texteOuNul,
      source: texteOuNul,
      le: texteOuNul,
    }),
    async lire(usagerId, { maintenant, nommer }) {
      const prochain = await lireProchain(pool, usagerId, maintenant);
      if (!prochain) return null;
      const { precisions: dit, organisme } = prochain;
      return {
        debut: prochain.debut.toISOString(),
        duree: prochain.duree,
        motif: prochain.motif,
        modalite: prochain.modalite,
        lieu: [dit.libelleAdresse, dit.adresse].filter(Boolean).join(", ") || null,
        theme: dit.theme || null,
        priseAvec: organisme.libelleStructure || null,
        confirmeLe: prochain.confirmeLe?.toISOString() ?? null,
        source: nommer(prochain.sourceId),
        le: prochain.historique.at(-1)?.dateReceptionEvenement ?? null,
      };
    },
  };
}
