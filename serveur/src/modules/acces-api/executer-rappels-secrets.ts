import type pg from "pg";
import { ajouterJours } from "../../kit/delais.ts";
import { ecrireJour } from "../../kit/ecrire-date.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { deposerAvis } from "../notifications/index.ts";
import type { Parametres } from "../parametres/index.ts";
import {
  noterRappel,
  type SecretARappeler,
  verrouillerSecretsFinissants,
} from "./depot/secrets.ts";
import { rappelDu } from "./regles/secret.ts";

type Services = { readonly pool: pg.Pool; readonly parametres: Parametres };

/**
 * Daily: recalls the coming end of secrets that no newer one replaces, at each threshold once, to whoever
 * created them and to the partner's correspondants SI. Run twice, it writes nothing more.
 */
export async function executerRappelsSecrets(services: Services, maintenant: Date): Promise<void> {
  const jour = jourCivil(maintenant);
  const seuils = (await services.parametres.textes("api.secret_rappels_jours", jour)).map(Number);
  if (seuils.length === 0) return;
  const horizon = ajouterJours(jour, Math.max(...seuils));
  await enTransaction(services.pool, async (client) => {
    for (const secret of await verrouillerSecretsFinissants(client, jour, horizon)) {
      if (!rappelDu(secret.expireLe, secret.rappeleLe, jour, seuils)) continue;
      await rappeler(client, secret);
      await noterRappel(client, secret.id, jour);
    }
  });
}

async function rappeler(client: pg.ClientBase, secret: SecretARappeler): Promise<void> {
  const { nom, creePar, expireLe, applicationId, organisationId } = secret;
  await deposerAvis(client, {
    genre: "secret-finissant",
    objet: "Le secret d’une application arrive à son terme",
    corps: `Le secret de l’application « ${nom} » n’est plus accepté après le ${ecrireJour(expireLe)}.\n\nRenouvelez-le dans l’espace développeur : l’ancien et le nouveau sont acceptés ensemble pendant quelques jours. Si l’application a une API en production, attestez d’abord sur sa page que les agents qu’elle nomme sont avertis du secret professionnel.`,
    lien: `/developpeur/applications/${applicationId}`,
    destinataires: [
      ...(creePar ? [{ agentId: creePar }] : []),
      { role: "CORRESPONDANT_SI", organisationId },
    ],
    sujet: { type: "application", id: applicationId },
  });
}
