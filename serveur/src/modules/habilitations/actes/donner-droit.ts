import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { type AgentGere, lireMissions } from "../depot/agents.ts";
import { insererDroit, lireDroitsGeres } from "../depot/droits.ts";
import { type Attribution, verifierAttribution, verifierAuteur } from "../regles/attribution.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { DROIT_GESTION, type Gestion, gererAgent } from "./gerer-agent.ts";

/** The RGC gives one right to one person, never to themselves. Returns its id. */
// ANX1-5.1-01 ANX1-5.1-02 ANX1-5.1-03 ANX1-5.1-05 B6-07
export function donnerDroit(
  services: ServicesAgents,
): Acte<{ agentId: string; attribution: Attribution }, string> {
  return {
    nom: "donner-droit",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_GESTION,
    executer: ({ agentId, attribution }, acteur) =>
      gererAgent(services, acteur, agentId, async (gestion, agent) => {
        const interdit = verifierAuteur(gestion.acteur.agentId, agent);
        if (interdit) interrompre(interdit);
        return attribuer(services, gestion, agent, attribution, null);
      }),
  };
}

/** Gives the right once everything justifies it; `approbation` is that of the other person, if needed. */
export async function attribuer(
  services: ServicesAgents,
  gestion: Pick<Gestion, "client" | "acteur" | "maintenant" | "jour" | "noter">,
  agent: AgentGere,
  attribution: Attribution,
  demande: { id: string; auteurId: string; approuvePar: string | null } | null,
): Promise<string> {
  const { client, maintenant, jour } = gestion;
  const missions = await lireMissions(client);
  const mission = missions.find(({ code }) => code === agent.mission);
  const refusee = verifierAttribution(attribution, agent, {
    jour,
    dureeMois: await services.parametres.nombre("compte.duree_habilitation_mois", jour),
    utiles: new Map(mission?.modules.map(({ module, profil }) => [module, profil])),
    modules: await services.modulesDuCatalogue(),
  });
  if (refusee) interrompre(refusee);
  const droits = await lireDroitsGeres(client, agent.id);
  const double = droits.find(
    (d) =>
      d.module === attribution.module &&
      !d.retireLe &&
      d.debut <= attribution.fin &&
      attribution.debut <= d.fin,
  );
  if (double)
    interrompre(
      refus(
        "DROIT_EXISTANT",
        "Cette personne a déjà un droit sur ce module pour cette période : renouvelez-le.",
      ),
    );
  const id = await insererDroit(client, agent.id, attribution, {
    auteurId: demande?.auteurId ?? gestion.acteur.agentId,
    approuvePar: demande?.approuvePar ?? null,
    demandeId: demande?.id ?? null,
    le: maintenant,
  });
  await gestion.noter("droit", id, "droit-accorde", {
    agentId: agent.id,
    ...attribution,
    approuvePar: demande?.approuvePar ?? null,
  });
  return id;
}
