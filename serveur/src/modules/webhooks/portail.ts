import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { demande, ERREURS, servir } from "../acces-api/index.ts";
import { changerEtatAbonnement } from "./actes/changer-etat.ts";
import { consulterLivraisons, type DemandeLivraisons } from "./actes/consulter-livraisons.ts";
import { consulterAbonnement, consulterWebhooks } from "./actes/consulter-webhooks.ts";
import { creerAbonnement } from "./actes/creer-abonnement.ts";
import { essayerAbonnement } from "./actes/essayer-abonnement.ts";
import { modifierAbonnement } from "./actes/modifier-abonnement.ts";
import { rejouer } from "./actes/rejouer.ts";
import { renouvelerSecretWebhook } from "./actes/renouveler-secret.ts";
import * as C from "./contrats-portail.ts";
import type { ServicesWebhooks } from "./services.ts";

const RACINE = "/portail/api/developpeur/applications/:id/webhooks";
const ABONNEMENT = `${RACINE}/:abonnementId`;
const tags = ["Espace développeur"];

/** The webhooks of an application, on the developer portal. */
export function enregistrerPortailWebhooks(
  serveur: FastifyInstance,
  services: ServicesWebhooks,
): void {
  const { cadre } = services;
  const params = C.ParametresAbonnement;
  const repond = (corps: Type.TSchema) => ({ 200: corps, ...ERREURS });
  const fait = { 204: Type.Null(), ...ERREURS };
  serveur.get(
    RACINE,
    { schema: { tags, params: C.ParametresApplication, response: repond(C.Webhooks) } },
    servir(consulterWebhooks(services), cadre, demande),
  );
  serveur.post(
    RACINE,
    {
      schema: {
        tags,
        params: C.ParametresApplication,
        body: C.AbonnementVoulu,
        response: repond(C.AbonnementCree),
      },
    },
    servir(creerAbonnement(services), cadre, demande),
  );
  serveur.get(
    ABONNEMENT,
    { schema: { tags, params, response: repond(C.Abonnement) } },
    servir(consulterAbonnement(services), cadre, demande),
  );
  serveur.put(
    ABONNEMENT,
    { schema: { tags, params, body: C.AbonnementVoulu, response: fait } },
    servir(modifierAbonnement(services), cadre, demande),
  );
  serveur.post(
    `${ABONNEMENT}/essai`,
    { schema: { tags, params, response: repond(C.EssaiAccepte) } },
    servir(essayerAbonnement(services), cadre, demande),
  );
  serveur.post(
    `${ABONNEMENT}/secret`,
    { schema: { tags, params, response: repond(C.SecretRenouvele) } },
    servir(renouvelerSecretWebhook(services), cadre, demande),
  );
  serveur.post(
    `${ABONNEMENT}/pause`,
    { schema: { tags, params, response: fait } },
    servir(changerEtatAbonnement(services, "pause"), cadre, demande),
  );
  serveur.post(
    `${ABONNEMENT}/fermeture`,
    { schema: { tags, params, body: C.Fermeture, response: fait } },
    servir(changerEtatAbonnement(services, "fermer"), cadre, demande),
  );
  serveur.get(
    `${ABONNEMENT}/livraisons`,
    { schema: { tags, params, querystring: C.Question, response: repond(C.Livraisons) } },
    servir(consulterLivraisons(services), cadre, (requete): DemandeLivraisons => {
      const { avant } = requete.query as { avant?: string };
      return { ...demande<DemandeLivraisons>(requete), avant: avant ? Number(avant) : null };
    }),
  );
  serveur.post(
    `${ABONNEMENT}/rejeu`,
    { schema: { tags, params, body: C.Rejeu, response: repond(C.Rejoue) } },
    servir(rejouer(services), cadre, demande),
  );
}
