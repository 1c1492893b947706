import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { enregistrerTiers, type TiersAEnregistrer } from "../depot/tiers.ts";
import { OBLIGATIONS } from "../regles/tiers.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { gererOrganisation } from "./gerer-agent.ts";

/** Registers a délégataire or a contractor of the RGC's partner, with what its contract imposes. */
// CONV-4-04 CONV-5-06 CONV-5-07
export function acteEnregistrerTiers(
  services: ServicesAgents,
): Acte<Omit<TiersAEnregistrer, "organisationId">, string> {
  return {
    nom: "enregistrer-tiers",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["RGC"] },
    executer: (voulu, acteur) =>
      gererOrganisation(services, acteur, acteur.organisation.id, async (gestion) => {
        const inconnue = voulu.obligations.find((code) => !Object.hasOwn(OBLIGATIONS, code));
        if (inconnue)
          interrompre(refus("OBLIGATION_INCONNUE", "Une des obligations cochées n’existe pas."));
        if (voulu.siret === gestion.acteur.organisation.siret) {
          interrompre(refus("SIRET_PROPRE", "Ce SIRET est celui de votre organisation."));
        }
        const id = await enregistrerTiers(
          gestion.client,
          { ...voulu, organisationId: acteur.organisation.id },
          { auteurId: gestion.acteur.agentId, le: gestion.maintenant },
        );
        await gestion.noter("agent", id, "tiers-enregistre", {
          siret: voulu.siret,
          qualificationRgpd: voulu.qualificationRgpd,
          obligations: voulu.obligations.length,
        });
        return id;
      }),
  };
}
