import type pg from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { insererEvenement } from "../../journal/index.ts";
import { demandeConnue, garderDemande, trouverDroit } from "../depot/recevoir-demande.ts";
import { type DemandeDroitDuJeu, suivreDemande } from "../regles/demande-recue.ts";

/**
 * Records a request of a right made elsewhere, at the state its steps lead to. What was granted is told, not
 * given: the right is that of the line of the agent. Nobody is told by e-mail; the same identifier of the
 * same organisation changes nothing. Returns the reason, in French, when it cannot.
 */
// ANX1-2-05 ANX1-2-06
export async function enregistrerDemandeDroit(
  client: pg.PoolClient | null,
  demande: DemandeDroitDuJeu,
): Promise<string | null> {
  const suivie = suivreDemande(demande, new Date());
  if ("faute" in suivie) return suivie.faute;
  if (client === null) return null;
  const { etat } = suivie;
  const { organisationId, agentId, module } = demande;
  const id = uuidDerive(`demande-droit:${organisationId}:${demande.identifiant}`);
  if (await demandeConnue(client, id)) return null;
  const droitId = etat === "accordee" ? await trouverDroit(client, agentId, module) : null;
  if (etat === "accordee" && droitId === null)
    return "« decision » : la personne n’a aucun droit sur le module accordé";
  if (!(await garderDemande(client, { ...demande, id, etat, droitId })))
    return "« module » : une demande est déjà en cours";
  await insererEvenement(client, {
    sujetType: "demande-droit",
    sujetId: id,
    genre: "reprendre",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId,
    contenu: { agentId, module, etat },
  });
  return null;
}
