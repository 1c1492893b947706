import { createHmac } from "node:crypto";
import { jourCivil } from "../../kit/jour-civil.ts";
import type { EvenementPlace, MessageEvenement } from "./regles/message.ts";
import type { ServicesWebhooks } from "./services.ts";

/** The identifier of a message for an application: the same at each try, and in the polling API. */
export function identifiantMessage(
  cle: Buffer,
  applicationId: string,
  evenementId: string,
): string {
  return `evt_${opaque(cle, `evenement/${applicationId}/${evenementId}`)}`;
}

/** The identifier of a person for an application. */
export function identifiantUsager(cle: Buffer, applicationId: string, usagerId: string): string {
  return `usr_${opaque(cle, `usager/${applicationId}/${usagerId}`)}`;
}

function opaque(cle: Buffer, contenu: string): string {
  return createHmac("sha256", cle).update(contenu).digest("base64url").slice(0, 22);
}

/** What an application reads of events: its own identifiers, and a jeton that opens the APIs to it. */
// CONV-4-02
export async function composerMessages(
  services: ServicesWebhooks,
  applicationId: string,
  evenements: readonly EvenementPlace[],
): Promise<MessageEvenement[]> {
  const { cleIdentifiants: cle, cadre, jetons, parametres } = services;
  const maintenant = cadre.horloge.maintenant();
  const heures = await parametres.nombre("jeton_usager.duree_heures", jourCivil(maintenant));
  const expire = new Date(maintenant.getTime() + heures * 3_600_000);
  const annuaire = await cadre.annuaire.lire();
  return evenements.map(({ evenementId, usagerId, genre, le, organisationId }) => {
    const source = organisationId ? annuaire.organisation(organisationId) : undefined;
    return {
      id: identifiantMessage(cle, applicationId, evenementId),
      type: genre,
      timestamp: le.toISOString(),
      data: {
        identifiantUsager: identifiantUsager(cle, applicationId, usagerId),
        jetonUsager: jetons.emettre(applicationId, usagerId, expire),
        ...(source && { siretSource: source.siret }),
      },
    };
  });
}
