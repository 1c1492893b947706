import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { pourChacun } from "../../../kit/travaux/pour-chacun.ts";
import { modifierAgent, verrouillerAgent } from "../depot/agents.ts";
import { lireEcheances } from "../depot/inactifs.ts";
import { cloreTache, lireTachesDues } from "../depot/taches.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { fermerCompte } from "./fermer-compte.ts";
import { appliquerChangement } from "./sortir-agent.ts";

/**
 * Departures and changes of functions whose day has come: dealt with or not by the RGC, an event of
 * human resources takes effect on its day unless it was set aside. Doing it twice changes nothing.
 */
// ANX1-5.1-09 ANX1-5.1-10
export async function executerEcheances(
  services: ServicesAgents,
  maintenant: Date,
): Promise<number> {
  const jour = jourCivil(maintenant);
  const ids = await lireEcheances(services.pool, jour);
  await pourChacun(ids, (id) =>
    enTransaction(services.pool, async (client) => {
      let agent = await verrouillerAgent(client, id);
      for (const tache of await lireTachesDues(client, id, jour)) {
        if (!agent || agent.fermeLe) break;
        const mission = tache.contenu.mission ?? null;
        await modifierAgent(
          client,
          id,
          tache.genre === "depart"
            ? { departLe: tache.effetLe, departMotif: "Évènement de ressources humaines" }
            : { changementLe: tache.effetLe, changementMission: mission },
          maintenant,
        );
        await cloreTache(client, tache.id, {
          etat: "appliquee",
          par: null,
          le: maintenant,
          motif: null,
        });
        agent = await verrouillerAgent(client, id);
      }
      if (!agent || agent.fermeLe) return;
      if (agent.departLe !== null && agent.departLe <= jour) {
        const motif = agent.departMotif ?? "Départ";
        await fermerCompte(services, client, agent, {
          cause: "depart",
          motif,
          par: null,
          le: maintenant,
        });
      } else if (agent.changementLe !== null && agent.changementLe <= jour) {
        await appliquerChangement(services, client, agent, null, maintenant);
      }
    }),
  );
  return ids.length;
}
