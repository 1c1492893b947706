import { identifiantMessage } from "./composer-messages.ts";
import type { Abonnement } from "./depot/abonnements.ts";
import type { EvenementPlace } from "./regles/message.ts";
import { familleDe } from "./regles/types-evenement.ts";
import type { ServicesWebhooks } from "./services.ts";

/**
 * One line of the journal for each person whose event is about to be told to an application, or is kept
 * from it for `motif`; `canal`: sent to it, or read by its call. Resolves once they are on disk.
 */
// CONV-7-05 CONV-5-08
export async function tracerLivraisons(
  { cadre, cleIdentifiants }: ServicesWebhooks,
  { applicationId, organisationId }: Pick<Abonnement, "applicationId" | "organisationId">,
  evenements: readonly EvenementPlace[],
  motif: string | null,
  canal: "api" | "webhook" = "webhook",
): Promise<void> {
  const le = cadre.horloge.maintenant();
  await Promise.all(
    evenements.map(({ evenementId, usagerId, genre }) =>
      cadre.journal.consigner({
        le,
        canal,
        organisationId,
        applicationId,
        agentId: null,
        agent: null,
        capacite: "application",
        finalite: familleDe(genre)?.finalite ?? "PARCOURS",
        acte: "livrer-evenement",
        usagerId,
        issue: motif ? "refusee" : "accordee",
        motif,
        correlation: identifiantMessage(cleIdentifiants, applicationId, evenementId),
      }),
    ),
  );
}
