import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { insererEvenement } from "../journal/index.ts";
import { deposerAvis } from "../notifications/index.ts";
import type { Abonnement } from "./depot/abonnements.ts";
import type { ServicesWebhooks } from "./services.ts";

const CAUSES = {
  ECHECS_REPETES: "elle a trop longtemps refusé ou manqué les messages qui lui étaient envoyés",
  ADRESSE_ABANDONNEE: "elle a répondu par le code 410, qui demande de ne plus rien envoyer",
} as const;

/**
 * Tells of an automatic pause whoever created the subscription, the éditeur named on the application and
 * the partner's correspondants SI. The address is named by its host alone.
 */
export async function avertirPause(
  { applications, parametres, cadre }: ServicesWebhooks,
  client: pg.ClientBase,
  { id, clientId, applicationId, organisationId, adresse, creePar }: Abonnement,
  motif: keyof typeof CAUSES,
): Promise<void> {
  const hote = new URL(adresse).host;
  const application = await applications.lire(clientId);
  const jours = await parametres.nombre(
    "webhooks.conservation_jours",
    jourCivil(cadre.horloge.maintenant()),
  );
  await deposerAvis(client, {
    genre: "webhook-en-pause",
    objet: "Un webhook est mis en pause",
    corps: `Le webhook de l’application « ${application?.nom ?? clientId} » vers ${hote} est mis en pause : ${CAUSES[motif]}.\n\nLes évènements continuent d’être retenus, ${jours} jours au plus. Réparez l’adresse, puis testez-la dans l’espace développeur : les livraisons reprendront dans l’ordre.`,
    lien: `/developpeur/applications/${applicationId}/webhooks/${id}`,
    destinataires: [{ agentId: creePar }, { role: "CORRESPONDANT_SI", organisationId }],
    sujet: { type: "abonnement-webhook", id },
  });
  await insererEvenement(client as pg.PoolClient, {
    sujetType: "abonnement-webhook",
    sujetId: id,
    genre: "webhook-en-pause",
    auteur: "systeme",
    capacite: "systeme",
    organisationId,
    contenu: { motif },
  });
}
