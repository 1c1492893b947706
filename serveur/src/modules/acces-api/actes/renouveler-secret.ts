import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { creerSecret, type SecretCree } from "../creer-secret.ts";
import { verrouillerFiche } from "../depot/applications-du-compte.ts";
import { lireSecrets, raccourcirSecret } from "../depot/secrets.ts";
import {
  APPLICATION_INCONNUE,
  DROIT_DEVELOPPEUR,
  exigerCompte,
  refuserSansAvertissement,
} from "../exiger-compte.ts";
import { aUneProduction } from "../regles/definition-api.ts";
import { decider, secretVivant } from "../regles/secret.ts";
import type { ServicesDeveloppeur } from "../services.ts";

/** `remplace`: the newest live secret as the page showed it; null when none is left. */
export type Renouvellement = { readonly id: string; readonly remplace: string | null };

/**
 * Gives an application a new secret, shown once. The one replaced still serves for some days, then dies
 * by itself: the partner changes over without an interruption. One with an API in production is refused until its
 * agents are said to be told of the professional secrecy.
 */
// CONV-4-03 CONV-5-04
export function renouvelerSecret(
  services: ServicesDeveloppeur,
): Acte<Renouvellement, SecretCree & { readonly finAncien: string }> {
  return {
    nom: "renouveler-secret",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DEVELOPPEUR,
    async executer({ id, remplace }, acteur) {
      const compte = await exigerCompte(services, acteur);
      if ("ok" in compte) return { refus: compte };
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const { parametres } = services;
      const durees = {
        vie: await parametres.nombre("api.secret_duree_jours", jour),
        recouvrement: await parametres.nombre("api.secret_recouvrement_jours", jour),
      };
      return enTransaction(services.pool, async (client) => {
        const fiche = await verrouillerFiche(client, compte, id);
        if (!fiche) return { refus: APPLICATION_INCONNUE };
        if (fiche.authentification !== "secret") {
          return {
            refus: refus("SANS_SECRET", "Cette application ne se prouve pas par un secret."),
          };
        }
        const manque = aUneProduction(fiche.scopes) && (await refuserSansAvertissement(client, id));
        if (manque) return { refus: manque };
        const vivants = (await lireSecrets(client, id)).filter(
          (secret) => secret.revoqueLe === null && secretVivant(secret.expireLe, jour),
        );
        const rotation = decider(vivants, remplace, jour, durees);
        if ("ok" in rotation) return { refus: rotation };
        if (remplace !== null) await raccourcirSecret(client, remplace, rotation.finAncien);
        const secret = await creerSecret(client, id, compte.agentId, services);
        await insererEvenement(client, {
          sujetType: "application",
          sujetId: id,
          genre: "secret-renouvele",
          auteur: compte.agentId,
          capacite: "agent",
          organisationId: fiche.organisationId,
          contenu: { secretId: secret.id, remplace, finAncien: rotation.finAncien },
        });
        return { valeur: { ...secret, finAncien: rotation.finAncien } };
      });
    },
  };
}
