import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { verrouillerAgent } from "../depot/agents.ts";
import { lireDroitsGeres, suspendreDroits } from "../depot/droits.ts";
import { cloreTache, insererDecisionInactivite, verrouillerTache } from "../depot/taches.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { type Gestion, gererOrganisation, transaction } from "./gerer-agent.ts";
import { enregistrerSortie } from "./sortir-agent.ts";

export type TraitementVoulu = {
  readonly id: string;
  /** `suspendre` takes the rights away at once, before the day of the event. */
  readonly geste: "appliquer" | "suspendre" | "ecarter";
  readonly motif: string;
};

const RGC = { scopes: null, module: null, roles: ["RGC"] } as const;

/** The RGC deals with an event of human resources, or with an inactive account. */
// ANX1-2-10 AMB-18
export function traiterTache(services: ServicesAgents): Acte<TraitementVoulu, null> {
  return {
    nom: "traiter-tache",
    finalite: "SUIVI_CONVENTION",
    droit: RGC,
    async executer(voulu, acteur) {
      const cible = await transaction(services, acteur, async (client) =>
        verrouillerTache(client, voulu.id),
      );
      if ("refus" in cible) return cible;
      if (!cible.valeur) return { refus: ABSENTE };
      return gererOrganisation(services, acteur, cible.valeur.organisationId, (gestion) =>
        traiter(services, gestion, voulu),
      );
    },
  };
}

const ABSENTE = refus("TACHE_ABSENTE", "Cette tâche n’existe pas ou n’attend plus rien.");
const COMPTE_ACTIF = refus(
  "COMPTE_ACTIF",
  "Ce compte a servi depuis : il n’est plus inactif. Écartez cette tâche.",
);

async function traiter(
  services: ServicesAgents,
  gestion: Gestion,
  voulu: TraitementVoulu,
): Promise<null> {
  const { client, acteur, maintenant: le } = gestion;
  const tache = await verrouillerTache(client, voulu.id);
  const agent = tache && (await verrouillerAgent(client, tache.agentId));
  if (!agent || tache?.etat !== "a-traiter") return interrompre(ABSENTE);
  if (voulu.geste === "ecarter" && voulu.motif.trim() === "") {
    interrompre(refus("MOTIF_ABSENT", "Indiquez pourquoi cette tâche est écartée."));
  }
  const revenu = (agent.derniereActivite ?? "") >= tache.effetLe;
  if (tache.genre === "inactivite" && voulu.geste !== "ecarter" && revenu) {
    interrompre(COMPTE_ACTIF);
  }
  if (voulu.geste !== "ecarter") {
    if (tache.genre === "inactivite" || voulu.geste === "suspendre") {
      const droits = await lireDroitsGeres(client, agent.id);
      await suspendreDroits(
        client,
        droits
          .filter((d) => !tache.contenu.droits || tache.contenu.droits.includes(d.id))
          .map((d) => d.id),
        { cause: tache.genre, motif: voulu.motif.trim() || null, par: acteur.agentId, le },
      );
      await gestion.noter("agent", agent.id, "droits-suspendus", { cause: tache.genre });
    }
    if (tache.genre !== "inactivite") {
      const motif = voulu.motif.trim() || "Évènement de ressources humaines";
      await enregistrerSortie(
        services,
        gestion,
        agent,
        tache.genre === "depart"
          ? { genre: "depart", effetLe: tache.effetLe, motif }
          : {
              genre: "changement",
              effetLe: tache.effetLe,
              motif,
              mission: tache.contenu.mission ?? null,
            },
      );
    }
  }
  await cloreTache(client, tache.id, {
    etat: voulu.geste === "ecarter" ? "ecartee" : "appliquee",
    par: acteur.agentId,
    le,
    motif: voulu.motif.trim() || null,
  });
  await gestion.noter("agent", agent.id, `tache-${voulu.geste}`, { genre: tache.genre });
  return null;
}

/** The RGC's standing decision on inactive accounts. */
// AMB-18
export function deciderInactivite(
  services: ServicesAgents,
): Acte<{ mode: "automatique" | "tache" }, null> {
  return {
    nom: "decider-inactivite",
    finalite: "SUIVI_CONVENTION",
    droit: RGC,
    executer: ({ mode }, acteur) =>
      gererOrganisation(services, acteur, acteur.organisation.id, async (gestion) => {
        const { client, maintenant } = gestion;
        await insererDecisionInactivite(
          client,
          acteur.organisation.id,
          mode,
          gestion.acteur.agentId,
          maintenant,
        );
        await gestion.noter("agent", acteur.organisation.id, "decision-inactivite", { mode });
        return null;
      }),
  };
}
