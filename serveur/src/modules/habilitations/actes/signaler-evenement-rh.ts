import type { Acte } from "../../../acte/index.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { deposerAvis } from "../../notifications/index.ts";
import type { AgentGere } from "../depot/agents.ts";
import { creerTache, type Tache } from "../depot/taches.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { DROIT_GESTION, type Gestion, gererAgent, porteurDe } from "./gerer-agent.ts";

export type EvenementRh = {
  readonly genre: "depart" | "changement";
  readonly effetLe: string;
  readonly mission: string | null;
};

/** An event of human resources becomes a task, with a suspension proposed; its day does the rest. */
// ANX1-2-10
export function signalerEvenementRh(
  services: ServicesAgents,
): Acte<{ agentId: string; evenement: EvenementRh; source: Tache["source"] }, string> {
  return {
    nom: "signaler-evenement-rh",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_GESTION,
    executer: ({ agentId, evenement, source }, acteur) =>
      gererAgent(services, acteur, agentId, (gestion, agent) =>
        recevoirEvenementRh(services, gestion, agent, evenement, source),
      ),
  };
}

async function recevoirEvenementRh(
  services: ServicesAgents,
  gestion: Pick<Gestion, "client" | "maintenant" | "noter">,
  agent: AgentGere,
  evenement: EvenementRh,
  source: Tache["source"],
): Promise<string> {
  if (agent.fermeLe) interrompre(refus("COMPTE_FERME", "Ce compte est déjà fermé."));
  const id = await creerTache(gestion.client, {
    organisationId: agent.organisationId,
    agentId: agent.id,
    genre: evenement.genre,
    effetLe: evenement.effetLe,
    contenu: { mission: evenement.mission },
    source,
    creeeLe: gestion.maintenant,
  });
  if (!id) {
    return interrompre(refus("TACHE_EXISTANTE", "Cet évènement attend déjà d’être traité."));
  }
  await gestion.noter("agent", agent.id, "evenement-rh", { ...evenement, source });
  const annuaire = await services.cadre.annuaire.lire();
  await deposerAvis(gestion.client, {
    genre: "evenement-rh",
    objet:
      evenement.genre === "depart" ? "Un départ à traiter" : "Un changement de fonctions à traiter",
    corps: `Prise d’effet : le ${ecrireJour(evenement.effetLe)}. Vous pouvez suspendre les droits dès maintenant.`,
    destinataires: [{ role: "RGC", organisationId: porteurDe(annuaire, agent.organisationId) }],
    lien: "/gestion-des-comptes/taches",
    sujet: { type: "agent", id: agent.id },
  });
  return id;
}
