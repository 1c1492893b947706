import type { Acte } from "../../../acte/index.ts";
import { type InterventionLue, lireInterventions } from "../depot/interventions.ts";
import type { ServicesAgents } from "../services-agents.ts";

/** The opérateur's interventions on partners' accounts, latest first: who, why, until when. */
// ANX1-2-12
export function consulterInterventions(
  services: ServicesAgents,
): Acte<null, readonly (InterventionLue & { organisation: string; enCours: boolean })[]> {
  return {
    nom: "consulter-interventions",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["OPERATEUR"] },
    async executer() {
      const le = services.cadre.horloge.maintenant();
      const annuaire = await services.cadre.annuaire.lire();
      const lues = await lireInterventions(services.pool);
      return {
        valeur: lues.map((lue) => ({
          ...lue,
          organisation: annuaire.organisation(lue.organisationId)?.nom ?? "",
          enCours: lue.closeLe === null && lue.expireLe > le,
        })),
      };
    },
  };
}
