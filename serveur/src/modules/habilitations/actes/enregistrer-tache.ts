import type pg from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { insererEvenement } from "../../journal/index.ts";
import { garderTache, situerTache } from "../depot/recevoir-tache.ts";
import { refuserTache, type TacheDuJeu } from "../regles/tache-recue.ts";

/**
 * Records an event of human resources told elsewhere, or an account found inactive. What was applied is told,
 * not done again; what waits does its work on its day, as if it had been told here. The same identifier of the
 * same organisation changes nothing. Returns the reason, in French, when it cannot.
 */
// ANX1-2-10
export async function enregistrerTache(
  client: pg.PoolClient | null,
  tache: TacheDuJeu,
): Promise<string | null> {
  const motif = refuserTache(tache, new Date());
  if (motif !== null || client === null) return motif;
  const { organisationId, agentId, genre, effetLe, mission, traitement } = tache;
  const id = uuidDerive(`tache:${organisationId}:${tache.identifiant}`);
  const { connue, missionInconnue, ferme } = await situerTache(client, id, tache);
  if (connue) return null;
  if (missionInconnue) return "« mission » désigne une mission inconnue";
  if (ferme && traitement === null) return "« agent » : ce compte est déjà fermé";
  if (!(await garderTache(client, id, tache)))
    return "« genre » : cet évènement attend déjà d’être traité";
  await insererEvenement(client, {
    sujetType: "agent",
    sujetId: agentId,
    genre: "evenement-rh",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId,
    contenu: { genre, effetLe, mission, source: "fichier", sort: traitement?.sort ?? null },
  });
  return null;
}
