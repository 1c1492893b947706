import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { statutRefus } from "../acces-api/index.ts";
import { routesActes } from "../identite/index.ts";
import { changerEtatAbonnement } from "./actes/changer-etat.ts";
import type { Designation } from "./actes/commun.ts";
import { consulterLivraisons } from "./actes/consulter-livraisons.ts";
import { consulterAbonnement, consulterWebhooks } from "./actes/consulter-webhooks.ts";
import { creerAbonnement } from "./actes/creer-abonnement.ts";
import { essayerAbonnement } from "./actes/essayer-abonnement.ts";
import { modifierAbonnement } from "./actes/modifier-abonnement.ts";
import { rejouer } from "./actes/rejouer.ts";
import { renouvelerSecretWebhook } from "./actes/renouveler-secret.ts";
import * as C from "./contrats-portail.ts";
import type { ServicesWebhooks } from "./services.ts";

const RACINE = "/developpeur/applications/:id/webhooks";
const ABONNEMENT = `${RACINE}/:abonnementId`;
const Rien = Type.Null();

/** The webhooks of an application, on the developer portal. */
export function enregistrerPortailWebhooks(
  serveur: FastifyInstance,
  services: ServicesWebhooks,
): void {
  const servir = routesActes(serveur, services.cadre, "Espace développeur", statutRefus);
  servir({ chemin: RACINE, sortie: C.Webhooks }, consulterWebhooks(services));
  servir(
    { chemin: RACINE, corps: C.AbonnementVoulu, sortie: C.AbonnementCree },
    creerAbonnement(services),
  );
  servir({ chemin: ABONNEMENT, sortie: C.Abonnement }, consulterAbonnement(services));
  servir(
    { methode: "PUT", chemin: ABONNEMENT, corps: C.AbonnementVoulu, sortie: Rien },
    modifierAbonnement(services),
  );
  servir(
    { methode: "POST", chemin: `${ABONNEMENT}/essai`, sortie: C.EssaiAccepte },
    essayerAbonnement(services),
  );
  servir(
    { methode: "POST", chemin: `${ABONNEMENT}/secret`, sortie: C.SecretRenouvele },
    renouvelerSecretWebhook(services),
  );
  servir(
    { methode: "POST", chemin: `${ABONNEMENT}/pause`, sortie: Rien },
    changerEtatAbonnement(services, "pause"),
  );
  servir(
    { chemin: `${ABONNEMENT}/fermeture`, corps: C.Fermeture, sortie: Rien },
    changerEtatAbonnement(services, "fermer"),
  );
  servir(
    {
      chemin: `${ABONNEMENT}/livraisons`,
      question: C.Question.properties,
      sortie: C.Livraisons,
      lire: ({ params, query }) => {
        const { avant } = query as { avant?: string };
        return { ...(params as Designation), avant: avant ? Number(avant) : null };
      },
    },
    consulterLivraisons(services),
  );
  servir({ chemin: `${ABONNEMENT}/rejeu`, corps: C.Rejeu, sortie: C.Rejoue }, rejouer(services));
}
