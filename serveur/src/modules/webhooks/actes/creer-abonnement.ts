import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { exigerApplication } from "../../acces-api/index.ts";
import { compterPourCreer, insererAbonnement, type Perimetre } from "../depot/abonnements.ts";
import { insererSecret } from "../depot/secrets.ts";
import { nouveauSecret } from "../envoi/secrets-signature.ts";
import { lireAdresse } from "../regles/adresse.ts";
import type { ServicesWebhooks } from "../services.ts";
import { COMMUN, noter, refuserTypes } from "./commun.ts";

export type AbonnementVoulu = {
  readonly adresse: string;
  readonly genres: readonly string[];
  readonly perimetre: Perimetre;
};

/** Shown once: the secret is kept sealed and never told again. */
export type AbonnementCree = { readonly id: string; readonly secret: string };

/** Creates a subscription, which receives nothing before its address has accepted a test. */
export function creerAbonnement(
  services: ServicesWebhooks,
): Acte<AbonnementVoulu & { readonly id: string }, AbonnementCree> {
  return {
    nom: "creer-abonnement-webhook",
    ...COMMUN,
    async executer({ id: applicationId, adresse, genres, perimetre }, acteur) {
      const permis = await exigerApplication(services.developpeur, acteur, applicationId);
      if ("ok" in permis) return { refus: permis };
      const { compte, fiche } = permis;
      const url = lireAdresse(adresse, services.demonstration);
      if ("ok" in url) return { refus: url };
      const interdits = refuserTypes(genres, fiche.scopes);
      if (interdits) return { refus: interdits };
      const creeLe = services.cadre.horloge.maintenant();
      const maximum = await services.parametres.nombre(
        "webhooks.abonnements_max",
        jourCivil(creeLe),
      );
      return enTransactionRefusable(services.pool, async (client) => {
        if ((await compterPourCreer(client, fiche.id)) >= maximum) {
          interrompre(
            refus("TROP_D_ABONNEMENTS", `Une application a ${maximum} webhooks ouverts au plus.`),
          );
        }
        const abonnement = {
          id: randomUUID(),
          applicationId: fiche.id,
          clientId: fiche.clientId,
          organisationId: fiche.organisationId,
          adresse: url.href,
          genres: [...new Set(genres)],
          perimetre,
          creeLe,
          creePar: compte.agentId,
        };
        await insererAbonnement(client, abonnement);
        const secret = await poserSecret(client, services, abonnement.id, creeLe);
        await noter(client, abonnement, compte.agentId, "webhook-cree", {
          hote: url.host,
          genres: abonnement.genres,
          perimetre,
        });
        return { id: abonnement.id, secret };
      });
    },
  };
}

/** Draws a secret for a subscription and keeps it sealed; gives its value, for this once. */
export async function poserSecret(
  client: pg.ClientBase,
  { cleSecrets }: ServicesWebhooks,
  abonnementId: string,
  creeLe: Date,
): Promise<string> {
  const { valeur, scelle } = nouveauSecret(cleSecrets, abonnementId);
  await insererSecret(client, abonnementId, { id: randomUUID(), scelle, creeLe });
  return valeur;
}
