import { ajouterJours } from "../../kit/delais.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { purgerFlux } from "./depot/flux.ts";
import { effacerSecretsMorts } from "./depot/secrets.ts";
import type { ServicesWebhooks } from "./services.ts";

/** Daily: erases events, deliveries and proofs past their time, and secrets that no longer sign. */
export async function purgerWebhooks(services: ServicesWebhooks, maintenant: Date): Promise<void> {
  const jour = jourCivil(maintenant);
  const jours = await services.parametres.nombre("webhooks.conservation_jours", jour);
  const avant = new Date(`${ajouterJours(jour, -jours)}T00:00:00Z`);
  await purgerFlux(services.pool, avant);
  await effacerSecretsMorts(services.pool, maintenant);
}
