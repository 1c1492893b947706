import { changerEtat, majAbonnement } from "../depot/abonnements.ts";
import { lireAdresse } from "../regles/adresse.ts";
import { apres } from "../regles/transitions.ts";
import type { ServicesWebhooks } from "../services.ts";
import { type Designation, gererAbonnement, refuserTypes } from "./commun.ts";
import type { AbonnementVoulu } from "./creer-abonnement.ts";

/** Changes what a subscription is about. Another address receives nothing before it accepts a test. */
export function modifierAbonnement(services: ServicesWebhooks) {
  return gererAbonnement<Designation & AbonnementVoulu, null>(
    services,
    "modifier-abonnement-webhook",
    async (client, abonnement, { adresse, genres, perimetre }, { scopes }) => {
      const url = lireAdresse(adresse, services.demonstration);
      if ("ok" in url) return url;
      const interdits = refuserTypes(genres, scopes);
      if (interdits) return interdits;
      const { id, etat } = abonnement;
      const voulus = [...new Set(genres)];
      await majAbonnement(client, { id, adresse: url.href, genres: voulus, perimetre });
      const suite = url.href === abonnement.adresse ? etat : apres(etat, "changer_adresse");
      if (suite && suite !== etat) await changerEtat(client, id, suite, "ADRESSE_CHANGEE");
      const contenu = { hote: url.host, genres: voulus, perimetre };
      return { valeur: null, genre: "webhook-modifie", contenu };
    },
  );
}
