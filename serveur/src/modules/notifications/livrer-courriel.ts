import type pg from "pg";
import type { Courrier } from "./courrier/courrier.ts";
import { estDestinatairePrevu, NON_PREVU } from "./depot/destinataire-prevu.ts";
import { consignerEchec, consignerEnvoi, lireEnvoi } from "./depot/envois.ts";
import { composerMessage } from "./regles/message.ts";
import { causeEchec, type EchecCourrier, estRefusDefinitif } from "./regles/refus-definitif.ts";

/** What carries the outbox away. */
export type Livraison = {
  readonly pool: pg.Pool;
  readonly courrier: Courrier;
  readonly expediteur: string;
  readonly urlPublique: string;
};

/**
 * Sends one line of the outbox, at least once: a process killed between the mail server's answer and its
 * proof sends again, under the same Message-ID. To an address that the convention does not provide for, nothing leaves:
 * the line says so. Throws on a failure that is worth another try.
 */
// CONV-5-11
export async function livrerCourriel(
  livraison: Livraison,
  charge: unknown,
  essai: { readonly dernierEssai: boolean },
): Promise<void> {
  const { pool, courrier, expediteur, urlPublique } = livraison;
  const envoi = await lireEnvoi(pool, (charge as { id: string }).id);
  if (envoi?.etat !== "a_envoyer") return;
  // An account whose address changed while the message waited is still the one it was for.
  if (envoi.agentId === null && !(await estDestinatairePrevu(pool, envoi.courriel))) {
    await consignerEchec(pool, envoi.id, NON_PREVU, true);
    return;
  }
  const message = composerMessage(envoi, expediteur, urlPublique);
  let reponse: string;
  try {
    reponse = await courrier.envoyer(message);
  } catch (erreur) {
    const echec = erreur as EchecCourrier;
    const definitif = estRefusDefinitif(echec) || essai.dernierEssai;
    await consignerEchec(pool, envoi.id, causeEchec(echec), definitif);
    if (definitif) return;
    throw erreur;
  }
  await consignerEnvoi(pool, envoi.id, message.identifiant, reponse);
}
