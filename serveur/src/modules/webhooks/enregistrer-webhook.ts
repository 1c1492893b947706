import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { trouverApplication } from "../acces-api/index.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import { noter, refuserTypes } from "./actes/commun.ts";
import {
  compterPourCreer,
  insererAbonnement,
  lireAbonnement,
  type Perimetre,
} from "./depot/abonnements.ts";
import { insererSecret } from "./depot/secrets.ts";
import { nouveauSecret, scellerSecret } from "./envoi/secrets-signature.ts";
import { lireAdresse } from "./regles/adresse.ts";

/** A subscription of a jeu de données, its organisation and author found. */
export type WebhookDuJeu = {
  readonly identifiant: string;
  readonly organisationId: string;
  /** client_id of the application that is told. */
  readonly application: string;
  readonly agentId: string;
  readonly adresse: string;
  readonly genres: readonly string[];
  readonly perimetre: Perimetre;
  readonly creeLe: Date;
  /** The signing secret the éditeur already has, `whsec_…`; null: one is drawn, to be renewed before use. */
  readonly secret: string | null;
};

/**
 * Records a subscription had elsewhere. Its address has yet to accept a test here before anything is sent to
 * it. The same identifier for the same application changes nothing. Returns the reason, in French, when it
 * cannot.
 */
// CONV-3.2-10
export async function enregistrerWebhook(
  client: pg.PoolClient | null,
  voulu: WebhookDuJeu,
  cle: Buffer,
): Promise<string | null> {
  const { organisationId, adresse, perimetre, creeLe } = voulu;
  const url = lireAdresse(adresse, false);
  if ("ok" in url) return `« adresse » : ${url.message}`;
  if (client === null) return null;
  const application = await trouverApplication(client, organisationId, voulu.application);
  if (!application) return "« application » ne désigne aucune application de cette organisation";
  const id = uuidDerive(`webhook:${application.id}:${voulu.identifiant}`);
  if (await lireAbonnement(client, id)) return null;
  const interdits = refuserTypes(voulu.genres, application.scopes);
  if (interdits) return `« genres » : ${interdits.message}`;
  const maximum = await ouvrirParametres(client).nombre(
    "webhooks.abonnements_max",
    jourCivil(new Date()),
  );
  if ((await compterPourCreer(client, application.id)) >= maximum)
    return `« application » a déjà ${maximum} webhooks ouverts, le plus qu’elle puisse avoir`;
  const genres = [...new Set(voulu.genres)];
  const abonnement = { id, applicationId: application.id, organisationId, genres, perimetre };
  await insererAbonnement(client, {
    ...abonnement,
    clientId: voulu.application,
    adresse: url.href,
    creeLe,
    creePar: voulu.agentId,
  });
  const scelle = voulu.secret
    ? scellerSecret(cle, id, voulu.secret)
    : nouveauSecret(cle, id).scelle;
  await insererSecret(client, id, { id: uuidDerive(`secret:${id}`), scelle, creeLe });
  await noter(client, abonnement, voulu.agentId, "webhook-repris", {
    hote: url.host,
    genres,
    perimetre,
  });
  return null;
}
