import { refus } from "../../../kit/resultat.ts";
import { changerEtat } from "../depot/abonnements.ts";
import { apres } from "../regles/transitions.ts";
import type { ServicesWebhooks } from "../services.ts";
import { type Designation, gererAbonnement } from "./commun.ts";

const GESTES = {
  pause: { nom: "suspendre-webhook", motif: "EDITEUR", genre: "webhook-en-pause" },
  fermer: { nom: "fermer-webhook", motif: "EDITEUR", genre: "webhook-ferme" },
} as const;

/** Pauses a subscription, whose events are kept until an accepted test; or closes it for good. */
export function changerEtatAbonnement(services: ServicesWebhooks, geste: keyof typeof GESTES) {
  const { nom, motif, genre } = GESTES[geste];
  return gererAbonnement<Designation, null>(services, nom, async (client, { id, etat }) => {
    const suite = apres(etat, geste);
    if (!suite) {
      return refus("ETAT_CONTRAIRE", "Ce webhook n’est pas actif : il n’y a rien à suspendre.");
    }
    await changerEtat(client, id, suite, motif);
    return { valeur: null, genre, contenu: { motif } };
  });
}
