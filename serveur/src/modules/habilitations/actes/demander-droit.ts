import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { verrouillerAgent } from "../depot/agents.ts";
import { insererDemande } from "../depot/demandes.ts";
import type { Profil } from "../regles/droit.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { AGENT_ABSENT, porteurDe, transaction } from "./gerer-agent.ts";

export type DemandeVoulue = {
  readonly module: string;
  readonly profil: Profil;
  readonly finalite: string;
  readonly motif: string;
  readonly responsable: string;
};

/** An agent asks for a right; every request goes through the RGC's one queue. */
// ANX1-2-05
export function demanderDroit(services: ServicesAgents): Acte<DemandeVoulue, string> {
  return {
    nom: "demander-droit",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    executer: (voulue, acteur) =>
      transaction(services, acteur, async (client, auteur) => {
        const agent = await verrouillerAgent(client, auteur.agentId);
        if (!agent) return interrompre(AGENT_ABSENT);
        const connus = await services.modulesDuCatalogue();
        if (connus && !connus.has(voulue.module)) {
          interrompre(refus("MODULE_INCONNU", "Ce module n’existe pas."));
        }
        const le = services.cadre.horloge.maintenant();
        const demande = { ...voulue, agentId: agent.id, organisationId: agent.organisationId };
        const id = await insererDemande(client, demande, { auteurId: agent.id, le });
        if (!id) {
          return interrompre(
            refus("DEMANDE_EXISTANTE", "Une demande est déjà en cours pour ce module."),
          );
        }
        await insererEvenement(client, {
          sujetType: "demande-droit",
          sujetId: id,
          genre: "demande-deposee",
          auteur: agent.id,
          capacite: agent.qualite,
          organisationId: agent.organisationId,
          contenu: { agentId: agent.id, ...voulue },
        });
        const annuaire = await services.cadre.annuaire.lire();
        await deposerAvis(client, {
          genre: "demande-droit",
          objet: "Une demande de droit vous attend",
          corps: `${agent.prenom} ${agent.nom} demande un accès. Vérifiez-la dans la file des demandes.`,
          destinataires: [
            { role: "RGC", organisationId: porteurDe(annuaire, agent.organisationId) },
          ],
          lien: "/gestion-des-comptes/demandes",
          sujet: { type: "demande-droit", id },
        });
        return id;
      }),
  };
}
