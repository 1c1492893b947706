import type pg from "pg";
import { refus } from "../../../kit/resultat.ts";
import type { Abonnement } from "../depot/abonnements.ts";
import { lirePeriode } from "../depot/flux.ts";
import { ajouterLivraisons, lireLivraison } from "../depot/livraisons.ts";
import type { EvenementPlace } from "../regles/message.ts";
import { retenir } from "../repartir.ts";
import type { ServicesWebhooks } from "../services.ts";
import { type Designation, gererAbonnement } from "./commun.ts";

/** One delivery by its place, or a period of civil days, both ends included. */
export type Rejeu = Designation &
  ({ readonly position: number } | { readonly du: string; readonly au: string });

const PERIODE_MAX = 10_000;
/** The flow is that of the whole network: how much of it one replay looks at, and how much at once. */
const EXAMINES_MAX = 500_000;
const PAR_LECTURE = 5_000;

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
      const enRejeu = { prochainLe: maintenant, rejeu: true };
      if ("position" in rejeu) {
        const livraison = await lireLivraison(client, id, rejeu.position);
        if (!livraison) return refus("LIVRAISON_INCONNUE", "Cette livraison n’existe pas.");
        const nombre = await ajouterLivraisons(client, id, [livraison], enRejeu);
        const contenu = { position: rejeu.position };
        return { valeur: { nombre }, genre: "webhook-rejoue", contenu };
      }
      const { du, au } = rejeu;
      if (du > au) return refus("PERIODE_INVALIDE", "La période finit avant de commencer.");
      const retenus = await retenirPeriode(services, client, abonnement, { du, au });
      if (retenus === null) {
        return refus(
          "PERIODE_TROP_LARGE",
          `Un rejeu porte sur ${PERIODE_MAX} évènements au plus : raccourcissez la période.`,
        );
      }
      const nombre = await ajouterLivraisons(client, id, retenus, enRejeu);
      return { valeur: { nombre }, genre: "webhook-rejoue", contenu: { du, au, nombre } };
    },
  );
}

/** The events of a period that the subscription is about, in order; null when they are too many. */
async function retenirPeriode(
  services: ServicesWebhooks,
  client: pg.ClientBase,
  abonnement: Abonnement,
  periode: { readonly du: string; readonly au: string },
): Promise<EvenementPlace[] | null> {
  const retenus: EvenementPlace[] = [];
  let apres = 0;
  for (let examines = 0; examines < EXAMINES_MAX; examines += PAR_LECTURE) {
    const lus = await lirePeriode(client, {
      ...periode,
      genres: abonnement.genres,
      apres,
      combien: PAR_LECTURE,
    });
    retenus.push(...(await retenir(services, abonnement, lus)));
    if (retenus.length > PERIODE_MAX) return null;
    if (lus.length < PAR_LECTURE) return retenus;
    apres = lus.at(-1)!.position;
  }
  return null;
}
