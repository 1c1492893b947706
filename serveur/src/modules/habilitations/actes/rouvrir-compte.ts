import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { modifierAgent } from "../depot/agents.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { COMPTE_OUVERT } from "./creer-agent.ts";
import { DROIT_GESTION, gererAgent } from "./gerer-agent.ts";
import { prevenirAgent } from "./prevenir-agent.ts";

/** Opens a closed account again, for a reason: the person signs in, with no right but new ones. */
// ANX1-2-02 ANX1-5.1-09
export function rouvrirCompte(
  services: ServicesAgents,
): Acte<{ agentId: string; motif: string }, null> {
  return {
    nom: "rouvrir-compte",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_GESTION,
    executer: ({ agentId, motif }, acteur) =>
      gererAgent(services, acteur, agentId, async (gestion, agent) => {
        if (!agent.fermeLe) interrompre(refus("COMPTE_OUVERT", "Ce compte n’est pas fermé."));
        if (motif.trim() === "") interrompre(refus("MOTIF_ABSENT", "Indiquez le motif."));
        await modifierAgent(gestion.client, agent.id, COMPTE_OUVERT, gestion.maintenant);
        await gestion.noter("agent", agent.id, "compte-rouvert", { motif });
        await prevenirAgent(gestion.client, agent, {
          genre: "compte-rouvert",
          objet: "Votre compte est rouvert",
          corps:
            "Vous pouvez vous connecter de nouveau. Aucun droit n’est rétabli : demandez ceux que vos missions exigent.",
        });
        return null;
      }),
  };
}
