import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { finirSecret, lireSecretsVivants } from "../depot/secrets.ts";
import type { ServicesWebhooks } from "../services.ts";
import { type Designation, gererAbonnement } from "./commun.ts";
import { poserSecret } from "./creer-abonnement.ts";

export type SecretRenouvele = { readonly secret: string; readonly finAncien: string };

/**
 * Gives a subscription a new secret, shown once. The one replaced signs beside it for some hours, so that
 * the partner changes over without refusing a message. Two sign at most.
 */
// CONV-4-03
export function renouvelerSecretWebhook(services: ServicesWebhooks) {
  return gererAbonnement<Designation, SecretRenouvele>(
    services,
    "renouveler-secret-webhook",
    async (client, { id }, _demande, { maintenant }) => {
      const [courant, ancien] = await lireSecretsVivants(client, id, maintenant);
      if (ancien) {
        return refus(
          "ROTATION_EN_COURS",
          "Deux secrets signent déjà : attendez le terme de l’ancien.",
        );
      }
      const heures = await services.parametres.nombre(
        "webhooks.secret_recouvrement_heures",
        jourCivil(maintenant),
      );
      const fin = new Date(maintenant.getTime() + heures * 3_600_000);
      if (courant) await finirSecret(client, courant.id, fin);
      const secret = await poserSecret(client, services, id, maintenant);
      const finAncien = fin.toISOString();
      return {
        valeur: { secret, finAncien },
        genre: "secret-webhook-renouvele",
        contenu: { finAncien },
      };
    },
  );
}
