import type pg from "pg";
import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import type { FamilleVue360 } from "../usagers/index.ts";
import { lirePrescriptions } from "./depot/prescriptions.ts";
import { lireServices } from "./depot/services.ts";
import { ETATS_PRESCRIPTION, SUITES_PRESCRIPTION } from "./regles/prescription.ts";

const MONTREES = 5;

/** The services prescribed to a person that still run, then how many there were. */
// ANX4-A-08 ANX4-B-16
export function famillePrescriptions(pool: pg.Pool): FamilleVue360 {
  return {
    cle: "prescriptions",
    modules: ["prescription-services"],
    schema: Type.Object({
      total: Type.Integer(),
      enCours: Type.Array(
        Type.Object({
          service: Type.String(),
          structure: Type.String(),
          etat: parmi(ETATS_PRESCRIPTION),
          le: Type.String(),
          source: ouNul(Type.String()),
        }),
      ),
    }),
    async lire(usagerId, { nommer }) {
      const toutes = await lirePrescriptions(pool, usagerId);
      if (toutes.length === 0) return null;
      const enCours = toutes
        .filter(({ etat }) => Object.keys(SUITES_PRESCRIPTION[etat]).length > 0)
        .slice(0, MONTREES);
      const services = await lireServices(
        pool,
        enCours.map(({ serviceId }) => serviceId),
      );
      return {
        total: toutes.length,
        enCours: enCours.map(({ serviceId, etat, modifieeLe, sourceId }) => ({
          service: services.get(serviceId)?.nom ?? "",
          structure: services.get(serviceId)?.structure ?? "",
          etat,
          le: modifieeLe.toISOString(),
          source: nommer(sourceId),
        })),
      };
    },
  };
}
