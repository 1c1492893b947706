import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import type { Annuaire } from "../../conventions/index.ts";
import type { AgentGere } from "../depot/agents.ts";
import { ecrireFonction } from "../depot/fonctions.ts";
import { libelleFonction, refuserFonction, type Titulaire } from "../regles/fonctions.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { DROIT_RGC } from "./commun-rgc.ts";
import { AGENT_ABSENT, gererAgent, porteurDe } from "./gerer-agent.ts";
import { prevenirAgent } from "./prevenir-agent.ts";

export type FonctionVoulue = {
  readonly agentId: string;
  readonly fonction: string;
  readonly geste: "donner" | "retirer";
  readonly motif: string;
};

/**
 * The RGC gives a function of annex 2 or 2 bis, or that of developer, to somebody of their own partner,
 * or takes it back. The opérateur never does it for a partner, even during an incident.
 */
// CONV-3.2-06 ANX3-1-04
export function confierFonction(services: ServicesAgents): Acte<FonctionVoulue, null> {
  return {
    nom: "confier-fonction",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    async executer(voulu, acteur) {
      const annuaire = await services.cadre.annuaire.lire();
      return gererAgent(services, acteur, voulu.agentId, async (gestion, agent) => {
        if (gestion.intervention) interrompre(AGENT_ABSENT);
        const refus = refuserFonction(voulu, titulaireDe(agent, annuaire), gestion.acteur.agentId);
        if (refus) interrompre(refus);
        const { fonction, motif } = voulu;
        const donnee = voulu.geste === "donner";
        await ecrireFonction(gestion.client, agent.id, fonction, donnee, gestion.maintenant);
        const genre = donnee ? "fonction-donnee" : "fonction-retiree";
        await gestion.noter("agent", agent.id, genre, { fonction, motif });
        const nom = `« ${libelleFonction(fonction)} »`;
        await prevenirAgent(gestion.client, agent, {
          genre,
          objet: donnee ? "Une fonction vous est confiée" : "Une fonction vous est retirée",
          corps: donnee
            ? `Vous avez désormais la fonction ${nom} pour votre organisation. Motif : ${motif}`
            : `Vous n’avez plus la fonction ${nom} pour votre organisation. Motif : ${motif}`,
        });
        return null;
      });
    },
  };
}

/** The agent as the rules of functions see them. */
export function titulaireDe(agent: AgentGere, annuaire: Annuaire): Titulaire {
  const { id, roles, fermeLe, organisationId, qualite } = agent;
  const operateur = annuaire.organisation(organisationId)?.type === "FT";
  const propre = porteurDe(annuaire, organisationId) === organisationId;
  return {
    id,
    roles,
    fermeLe,
    interne: propre && qualite === "agent",
    partie: operateur ? "operateur" : "partenaire",
  };
}
