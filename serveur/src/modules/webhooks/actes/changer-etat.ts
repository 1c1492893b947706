import { refus } from "../../../kit/resultat.ts";
import { changerEtat } from "../depot/abonnements.ts";
import { apres } from "../regles/transitions.ts";
import type { ServicesWebhooks } from "../services.ts";
import { type Designation, gererAbonnement } from "./commun.ts";

const GESTES = {
  pause: { nom: "suspendre-webhook", genre: "webhook-en-pause" },
  fermer: { nom: "fermer-webhook", genre: "webhook-ferme" },
} as const;
/** Who stopped it, among the reasons that the screen knows. */
const CAUSE = "EDITEUR";

/** Pauses a subscription, whose events are kept until an accepted test; or closes it for good, and says why. */
export function changerEtatAbonnement(services: ServicesWebhooks, geste: keyof typeof GESTES) {
  const { nom, genre } = GESTES[geste];
  type Demande = Designation & { readonly motif?: string };
  return gererAbonnement<Demande, null>(services, nom, async (client, { id, etat }, { motif }) => {
    const suite = apres(etat, geste);
    if (!suite) {
      return refus("ETAT_CONTRAIRE", "Ce webhook n’est pas actif : il n’y a rien à suspendre.");
    }
    await changerEtat(client, id, suite, CAUSE);
    return { valeur: null, genre, contenu: { motif: motif ?? CAUSE } };
  });
}
