import type pg from "pg";
import { lireAdressesAgents, lireAdressesRole } from "../../habilitations/adresses.ts";
import type { Destinataire } from "../regles/avis.ts";
import { AvisRefuse } from "../regles/verifier-avis.ts";

export type Adresse = { readonly agentId: string | null; readonly courriel: string };

/** The people a notice reaches, each once even when named in several ways. */
export async function resoudreDestinataires(
  client: pg.ClientBase,
  destinataires: readonly Destinataire[],
): Promise<Adresse[]> {
  const seules = destinataires.flatMap((voulu) =>
    "courriel" in voulu ? [{ agentId: null, courriel: voulu.courriel }] : [],
  );
  const adresses = new Map<string, Adresse>();
  // Agents come before bare addresses: their notification on the portal must not be lost.
  for (const { agentId, courriel } of [...(await agents(client, destinataires)), ...seules]) {
    const cle = courriel.trim().toLowerCase();
    if (!adresses.has(cle)) adresses.set(cle, { agentId, courriel: courriel.trim() });
  }
  return [...adresses.values()];
}

async function agents(
  client: pg.ClientBase,
  destinataires: readonly Destinataire[],
): Promise<Adresse[]> {
  const ids = new Set(destinataires.flatMap((voulu) => ("agentId" in voulu ? voulu.agentId : [])));
  const trouves: Adresse[] = await lireAdressesAgents(client, [...ids]);
  if (trouves.length < ids.size) throw new AvisRefuse("Avis refusé : agent inconnu.");
  for (const voulu of destinataires) {
    if ("role" in voulu) {
      trouves.push(...(await lireAdressesRole(client, voulu.organisationId, voulu.role)));
    }
  }
  return trouves;
}
