import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { type AgentGere, lireMissions, modifierAgent } from "../depot/agents.ts";
import { lireDroitsGeres, retirerDroits } from "../depot/droits.ts";
import { correspondALaMission } from "../regles/attribution.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { exigerMission } from "./creer-agent.ts";
import { fermerCompte } from "./fermer-compte.ts";
import { DROIT_GESTION, type Gestion, gererAgent } from "./gerer-agent.ts";
import { prevenirAgent } from "./prevenir-agent.ts";

export type Sortie =
  | { readonly genre: "depart"; readonly effetLe: string; readonly motif: string }
  | {
      readonly genre: "changement";
      readonly effetLe: string;
      readonly motif: string;
      /** Null: the new functions need no access at all. */
      readonly mission: string | null;
    }
  | { readonly genre: "manquement"; readonly motif: string };

/** Departure, change of functions, or removal for a breach: what ends an agent's accesses. */
// ANX1-2-10 ANX1-5.1-07 ANX1-5.1-09 ANX1-5.1-10
export function sortirAgent(
  services: ServicesAgents,
): Acte<{ agentId: string; sortie: Sortie }, null> {
  return {
    nom: "sortir-agent",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_GESTION,
    executer: ({ agentId, sortie }, acteur) =>
      gererAgent(services, acteur, agentId, async (gestion, agent) => {
        await enregistrerSortie(services, gestion, agent, sortie);
        return null;
      }),
  };
}

/** Records what ends accesses, and does it at once when its day has come. */
export async function enregistrerSortie(
  services: ServicesAgents,
  gestion: Pick<Gestion, "client" | "acteur" | "maintenant" | "jour" | "noter"> &
    Partial<Pick<Gestion, "intervention">>,
  agent: AgentGere,
  sortie: Sortie,
): Promise<void> {
  const { client, maintenant: le, jour } = gestion;
  const par = gestion.acteur.agentId;
  if (agent.fermeLe) interrompre(refus("COMPTE_FERME", "Ce compte est déjà fermé."));
  if (sortie.motif.trim() === "") interrompre(refus("MOTIF_ABSENT", "Indiquez le motif."));
  if (sortie.genre === "manquement") {
    const droits = (await lireDroitsGeres(client, agent.id)).filter((d) => !d.retireLe);
    await retirerDroits(
      client,
      droits.map(({ id }) => id),
      { cause: "manquement", motif: sortie.motif, par, le },
    );
    await gestion.noter("agent", agent.id, "droits-retires-manquement", { motif: sortie.motif });
    await prevenirAgent(client, agent, {
      genre: "droits-retires",
      objet: "Vos droits sont retirés",
      corps: "Vos droits d’accès ont été retirés par le responsable de la gestion des comptes.",
    });
    return;
  }
  if (sortie.genre === "depart") {
    await modifierAgent(
      client,
      agent.id,
      { departLe: sortie.effetLe, departMotif: sortie.motif },
      le,
    );
    await gestion.noter("agent", agent.id, "depart-declare", { effetLe: sortie.effetLe });
    if (sortie.effetLe <= jour) {
      await fermerCompte(services, client, agent, {
        cause: "depart",
        motif: sortie.motif,
        par,
        le,
        ...(gestion.intervention && { incident: gestion.intervention.incident }),
      });
    }
    return;
  }
  await exigerMission(gestion as Gestion, sortie.mission);
  await modifierAgent(
    client,
    agent.id,
    { changementLe: sortie.effetLe, changementMission: sortie.mission },
    le,
  );
  await gestion.noter("agent", agent.id, "changement-declare", {
    effetLe: sortie.effetLe,
    mission: sortie.mission,
  });
  if (sortie.effetLe <= jour) {
    const change = { ...agent, changementLe: sortie.effetLe, changementMission: sortie.mission };
    await appliquerChangement(services, gestion.client, change, par, le);
  }
}

/**
 * The day new functions begin: no mission, no account; otherwise the rights the new mission does not
 * call for are removed, and nothing is given in exchange.
 */
// ANX1-5.1-10
export async function appliquerChangement(
  services: ServicesAgents,
  client: Gestion["client"],
  agent: AgentGere,
  par: string | null,
  le: Date,
): Promise<void> {
  const motif = "Changement de fonctions";
  if (agent.changementMission === null) {
    await fermerCompte(services, client, agent, { cause: "changement", motif, par, le });
    return;
  }
  const mission = (await lireMissions(client)).find(({ code }) => code === agent.changementMission);
  const utiles = new Map(mission?.modules.map(({ module, profil }) => [module, profil]));
  const droits = (await lireDroitsGeres(client, agent.id)).filter(
    (d) => !d.retireLe && !correspondALaMission(d.module, d.profil, utiles),
  );
  await retirerDroits(
    client,
    droits.map(({ id }) => id),
    { cause: "changement", motif, par, le },
  );
  await modifierAgent(
    client,
    agent.id,
    { mission: agent.changementMission, changementLe: null, changementMission: null },
    le,
  );
}
