import type pg from "pg";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { ajouterTravailUnique } from "../../kit/travaux/ajouter-travaux.ts";
import { garderAtteints, typesAnnonces } from "./acces-application.ts";
import { type Abonnement, lireAbonnementsServis } from "./depot/abonnements.ts";
import { placer } from "./depot/flux.ts";
import { ajouterLivraisons, lireAbonnementsDus } from "./depot/livraisons.ts";
import type { EvenementPlace } from "./regles/message.ts";
import type { ServicesWebhooks } from "./services.ts";

/** The task that delivers what a subscription is due. */
export const LIVRER_WEBHOOKS = "livrer-webhooks";

const PAR_LOT = 1000;

/**
 * Every second: gives their place to the events committed since, makes the deliveries that follow in the
 * same transaction, then asks for a job for each subscription that has something due; those whose address
 * failed at its last call keep few of the places. Killed anywhere, it is done again from what is committed.
 */
export async function repartir(services: ServicesWebhooks, maintenant: Date): Promise<void> {
  const { pool } = services;
  for (;;) {
    const places = await enTransaction(pool, async (client) => {
      const places = await placer(client, PAR_LOT);
      if (places && places.length > 0) await distribuer(services, client, places, maintenant);
      return places?.length ?? 0;
    });
    if (places < PAR_LOT) break;
  }
  for (const { id, echoue } of await lireAbonnementsDus(pool, maintenant)) {
    await ajouterTravailUnique(pool, {
      tache: LIVRER_WEBHOOKS,
      cle: id,
      charge: { id },
      aPart: echoue,
    });
  }
}

async function distribuer(
  services: ServicesWebhooks,
  client: pg.ClientBase,
  evenements: readonly EvenementPlace[],
  maintenant: Date,
): Promise<void> {
  for (const abonnement of await lireAbonnementsServis(client)) {
    const retenus = await retenir(services, abonnement, evenements);
    if (retenus.length > 0)
      await ajouterLivraisons(client, abonnement.id, retenus, { prochainLe: maintenant });
  }
}

/**
 * The events a subscription is about: of a kind it asked for and may read, on people in its perimeter.
 * A block or the end of a convention holds them back, and is judged when they are sent.
 */
// CONV-4-02 CONV-3.2-10
export async function retenir(
  services: ServicesWebhooks,
  { clientId, organisationId, genres, perimetre }: Abonnement,
  evenements: readonly EvenementPlace[],
): Promise<EvenementPlace[]> {
  const application = await services.applications.lire(clientId);
  const organisation = (await services.cadre.annuaire.lire()).organisation(organisationId);
  if (!application || !organisation) return [];
  const ouverts = new Set(typesAnnonces(application.scopes).filter((t) => genres.includes(t)));
  const voulus = evenements.filter(({ genre }) => ouverts.has(genre));
  return garderAtteints(services, organisation, perimetre, voulus);
}
