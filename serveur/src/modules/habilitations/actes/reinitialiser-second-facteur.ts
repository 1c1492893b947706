import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { DROIT_GESTION, gererAgent } from "./gerer-agent.ts";
import { prevenirAgent } from "./prevenir-agent.ts";

const PROPRE_FACTEUR = refus(
  "FACTEUR_PROPRE",
  "Vous ne pouvez pas réinitialiser votre propre second facteur : demandez-le à l’opérateur.",
);
const FACTEUR_ABSENT = refus(
  "FACTEUR_ABSENT",
  "Ce compte n’a pas de second facteur chez Maillage : celui de son fournisseur d’identité se remplace chez ce fournisseur.",
);

/**
 * Forgets the second factor of somebody who lost it; their sessions end, and the next sign-in enrols
 * another. The RGC's own is the opérateur's to reset, within an intervention.
 */
// CONV-7-16 ANX1-3-04 ANX1-2-12
export function reinitialiserSecondFacteur(
  services: ServicesAgents,
): Acte<{ agentId: string; motif: string }, null> {
  return {
    nom: "reinitialiser-second-facteur",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_GESTION,
    executer: ({ agentId, motif }, acteur) =>
      gererAgent(services, acteur, agentId, async ({ client, maintenant, ...gestion }, agent) => {
        if (agent.id === gestion.acteur.agentId) interrompre(PROPRE_FACTEUR);
        if (motif.trim() === "") interrompre(refus("MOTIF_ABSENT", "Indiquez le motif."));
        if (!(await services.oublierSecondFacteur(client, agent.id))) interrompre(FACTEUR_ABSENT);
        await services.fermerAcces(client, agent.id, maintenant);
        await gestion.noter("agent", agent.id, "second-facteur-reinitialise", { motif });
        await prevenirAgent(client, agent, {
          genre: "second-facteur-reinitialise",
          objet: "Votre second facteur est réinitialisé",
          corps:
            "Associez une nouvelle application d’authentification à votre prochaine connexion. Vous ne l’avez pas demandé ? Prévenez sans attendre le responsable de la sécurité (RSSI) de votre organisme.",
        });
        return null;
      }),
  };
}
