import { refus } from "../../../kit/resultat.ts";
import { lirePeriode } from "../depot/flux.ts";
import { ajouterLivraisons, lireLivraison } from "../depot/livraisons.ts";
import { retenir } from "../repartir.ts";
import type { ServicesWebhooks } from "../services.ts";
import { type Designation, gererAbonnement } from "./commun.ts";

/** One delivery by its place, or a period of civil days, both ends included. */
export type Rejeu = Designation &
  ({ readonly position: number } | { readonly du: string; readonly au: string });

const PERIODE_MAX = 10_000;

/**
 * Delivers again, under the same identifiers, one event or all those of a period that the subscription is
 * about, those it never had included. Each is judged again when it leaves.
 */
// CONV-4-02
export function rejouer(services: ServicesWebhooks) {
  return gererAbonnement<Rejeu, { nombre: number }>(
    services,
    "rejouer-webhook",
    async (client, abonnement, rejeu, { maintenant }) => {
      if (abonnement.etat === "a_tester") {
        return refus("ETAT_CONTRAIRE", "Testez d’abord l’adresse de ce webhook.");
      }
      const { id } = abonnement;
      if ("position" in rejeu) {
        const livraison = await lireLivraison(client, id, rejeu.position);
        if (!livraison) return refus("LIVRAISON_INCONNUE", "Cette livraison n’existe pas.");
        const nombre = await ajouterLivraisons(client, id, [livraison], maintenant, true);
        const contenu = { position: rejeu.position };
        return { valeur: { nombre }, genre: "webhook-rejoue", contenu };
      }
      const { du, au } = rejeu;
      if (du > au) return refus("PERIODE_INVALIDE", "La période finit avant de commencer.");
      const evenements = await lirePeriode(client, { du, au }, abonnement.genres, PERIODE_MAX + 1);
      if (evenements.length > PERIODE_MAX) {
        return refus(
          "PERIODE_TROP_LARGE",
          `Un rejeu porte sur ${PERIODE_MAX} évènements au plus : raccourcissez la période.`,
        );
      }
      const retenus = await retenir(services, abonnement, evenements);
      const nombre = await ajouterLivraisons(client, id, retenus, maintenant, true);
      return { valeur: { nombre }, genre: "webhook-rejoue", contenu: { du, au, nombre } };
    },
  );
}
