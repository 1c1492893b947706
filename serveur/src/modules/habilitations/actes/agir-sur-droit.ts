import type { Acte } from "../../../acte/index.ts";
import { ajouterMois } from "../../../kit/delais.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { AgentGere } from "../depot/agents.ts";
import {
  type DroitGere,
  leverSuspension,
  lireDroitGere,
  prolongerDroit,
  retirerDroits,
  suspendreDroits,
} from "../depot/droits.ts";
import { verifierAuteur } from "../regles/attribution.ts";
import { etatDroit, type GesteDroit, gestePermis } from "../regles/droit.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { DROIT_GESTION, type Gestion, gererAgent } from "./gerer-agent.ts";

export type GesteVoulu = {
  readonly agentId: string;
  readonly droitId: string;
  readonly geste: GesteDroit;
  readonly motif: string;
  /** New last day, for a renewal. */
  readonly fin: string | null;
};

const PASSE: Readonly<Record<GesteDroit, string>> = {
  renouveler: "droit-renouvele",
  suspendre: "droit-suspendu",
  lever: "suspension-levee",
  retirer: "droit-retire",
};

/** Renews, suspends, restores or removes one right, with a motive. */
export function agirSurDroit(services: ServicesAgents): Acte<GesteVoulu, null> {
  return {
    nom: "agir-sur-droit",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_GESTION,
    executer: (voulu, acteur) =>
      gererAgent(services, acteur, voulu.agentId, async (gestion, agent) => {
        const droit = await lireDroitGere(gestion.client, voulu.droitId);
        if (!droit || droit.agentId !== agent.id) {
          return interrompre(refus("DROIT_INCONNU", "Ce droit n’existe pas."));
        }
        if (voulu.motif.trim() === "") {
          interrompre(refus("MOTIF_ABSENT", "Indiquez le motif de votre décision."));
        }
        if (!gestePermis(etatDroit(droit, gestion.jour), voulu.geste)) {
          interrompre(refus("GESTE_IMPOSSIBLE", "L’état de ce droit ne le permet pas."));
        }
        await appliquer(services, gestion, agent, droit, voulu);
        await gestion.noter("droit", droit.id, PASSE[voulu.geste], {
          agentId: agent.id,
          module: droit.module,
          motif: voulu.motif,
          ...(voulu.geste === "renouveler" && { fin: voulu.fin }),
        });
        return null;
      }),
  };
}

async function appliquer(
  services: ServicesAgents,
  gestion: Gestion,
  agent: AgentGere,
  droit: DroitGere,
  voulu: GesteVoulu,
): Promise<void> {
  const { client, acteur, jour, maintenant: le } = gestion;
  const decision = {
    cause: gestion.intervention ? ("incident" as const) : ("decision" as const),
    motif: voulu.motif,
    par: acteur.agentId,
    le,
  };
  if (voulu.geste === "suspendre")
    return void (await suspendreDroits(client, [droit.id], decision));
  if (voulu.geste === "retirer") return void (await retirerDroits(client, [droit.id], decision));
  // Giving back is giving: one's own right is not in one's own hands.
  const interdit = verifierAuteur(acteur.agentId, agent);
  if (interdit) interrompre(interdit);
  if (voulu.geste === "lever") return leverSuspension(client, droit.id, jour);
  const dureeMois = await services.parametres.nombre("compte.duree_habilitation_mois", jour);
  if (voulu.fin === null || voulu.fin <= droit.fin || voulu.fin > ajouterMois(jour, dureeMois)) {
    interrompre(
      refus(
        "FIN_INVALIDE",
        `La nouvelle fin suit l’actuelle, et vient au plus ${dureeMois} mois après aujourd’hui.`,
      ),
    );
  }
  await prolongerDroit(client, droit.id, voulu.fin as string, { auteurId: acteur.agentId, le });
}
