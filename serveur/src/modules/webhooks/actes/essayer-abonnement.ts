import { randomUUID } from "node:crypto";
import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireAcces } from "../acces-application.ts";
import {
  type Abonnement,
  changerEtat,
  lireAbonnement,
  verrouillerAbonnement,
} from "../depot/abonnements.ts";
import { rendreDues } from "../depot/livraisons.ts";
import { lireSecretsVivants } from "../depot/secrets.ts";
import { envoyer } from "../envoi/envoyer.ts";
import { ouvrirSecret } from "../envoi/secrets-signature.ts";
import { signer } from "../envoi/signer.ts";
import { ECHECS, type Envoi } from "../regles/echec.ts";
import { apres } from "../regles/transitions.ts";
import { TYPE_ESSAI } from "../regles/types-evenement.ts";
import type { ServicesWebhooks } from "../services.ts";
import { COMMUN, type Designation, exigerAbonnement, noter } from "./commun.ts";

export type Essai = { readonly statut: number; readonly dureeMs: number };

/**
 * Sends the test message, of nobody, and activates the subscription if the address accepts it: at its
 * creation, after a pause, after a change of address. What was kept meanwhile, or waits for its next try, then
 * leaves, in order.
 */
// CONV-1-01 CONV-7-20
export function essayerAbonnement(services: ServicesWebhooks): Acte<Designation, Essai> {
  return {
    nom: "essayer-webhook",
    ...COMMUN,
    async executer(demande, acteur) {
      const lu = await exigerAbonnement(services, acteur, demande, (id) =>
        lireAbonnement(services.pool, id),
      );
      if ("ok" in lu) return { refus: lu };
      const { abonnement, agentId } = lu;
      const acces = await lireAcces(services, abonnement.clientId);
      if ("ok" in acces) return { refus: refus("ETAT_CONTRAIRE", acces.message) };
      const envoi = await envoyerEssai(services, abonnement);
      if (envoi.echec !== null || envoi.statut === null) {
        const reponse = envoi.statut ? ` Réponse : ${envoi.statut}.` : "";
        const message = `${ECHECS[envoi.echec ?? "CONNEXION"]}${reponse}`;
        return { refus: refus("ESSAI_REFUSE", message) };
      }
      const { statut, dureeMs } = envoi;
      await enTransaction(services.pool, async (client) => {
        const { id, applicationId } = abonnement;
        const courant = await verrouillerAbonnement(client, applicationId, id);
        // Moved while the test was under way: another address was proven.
        const suite =
          courant?.adresse === abonnement.adresse && apres(courant.etat, "essai_accepte");
        if (!courant || !suite) return;
        await changerEtat(client, id, suite, null);
        await rendreDues(client, id, services.cadre.horloge.maintenant());
        if (courant.etat !== suite) {
          await noter(client, courant, agentId, "webhook-actif", { depuis: courant.etat });
        }
      });
      return { valeur: { statut, dureeMs } };
    },
  };
}

async function envoyerEssai(
  { pool, cadre, cleSecrets, parametres, demonstration }: ServicesWebhooks,
  { id, adresse }: Abonnement,
): Promise<Envoi> {
  const maintenant = cadre.horloge.maintenant();
  const scelles = await lireSecretsVivants(pool, id, maintenant);
  const secrets = scelles.map(({ scelle }) => ouvrirSecret(cleSecrets, id, scelle));
  const message = `evt_${randomUUID()}`;
  const corps = JSON.stringify({
    id: message,
    type: TYPE_ESSAI,
    timestamp: maintenant.toISOString(),
    data: {},
  });
  const secondes = await parametres.nombre("webhooks.delai_secondes", jourCivil(maintenant));
  return envoyer(new URL(adresse), corps, signer(message, corps, secrets, new Date()), {
    privees: demonstration,
    delaiMs: secondes * 1000,
  });
}
