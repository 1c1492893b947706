import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { modifierAgent } from "../depot/agents.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { exigerMission } from "./creer-agent.ts";
import { DROIT_GESTION, gererAgent } from "./gerer-agent.ts";

export type FicheVoulue = {
  readonly fonction?: string;
  readonly mission?: string;
  readonly statut?: "fonctionnaire" | "contractuel" | "prestataire" | "interimaire";
};

/** Completes a person's record. A mission once known changes only by a change of functions. */
export function modifierFiche(
  services: ServicesAgents,
): Acte<{ agentId: string; fiche: FicheVoulue }, null> {
  return {
    nom: "modifier-fiche-agent",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_GESTION,
    executer: ({ agentId, fiche }, acteur) =>
      gererAgent(services, acteur, agentId, async (gestion, agent) => {
        if (agent.fermeLe) interrompre(refus("COMPTE_FERME", "Ce compte est fermé."));
        if (fiche.mission !== undefined && fiche.mission !== agent.mission) {
          if (agent.mission !== null) {
            interrompre(
              refus(
                "CHANGEMENT_REQUIS",
                "Déclarez un changement de fonctions : il retire les accès que la nouvelle mission ne justifie plus.",
              ),
            );
          }
          await exigerMission(gestion, fiche.mission);
        }
        await modifierAgent(gestion.client, agent.id, fiche, gestion.maintenant);
        await gestion.noter("agent", agent.id, "fiche-modifiee", fiche);
        return null;
      }),
  };
}
