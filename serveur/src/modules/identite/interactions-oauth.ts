import type { FastifyInstance } from "fastify";
import type { Provider } from "oidc-provider";
import type { ServicesIdentite } from "./services.ts";
import { lireSessionCourante } from "./session-courante.ts";

/**
 * The human step of the authorization code flow: the agent's portal session, with its two factors,
 * is the sign-in. Without one they go through ProConnect and come back here.
 */
export function enregistrerInteractions(
  serveur: FastifyInstance,
  services: ServicesIdentite,
  fournisseur: Provider,
): void {
  serveur.get(
    "/connexion/interaction/:uid",
    { schema: { hide: true } },
    async (requete, reponse) => {
      const courante = await lireSessionCourante(services, requete);
      const ici = encodeURIComponent(requete.url);
      if (!courante) return reponse.redirect(`/connexion?retour=${ici}`);
      if (!courante.session.secondFacteur) return reponse.redirect(`/second-facteur?retour=${ici}`);
      const { prompt } = await fournisseur.interactionDetails(requete.raw, reponse.raw);
      const resultat =
        prompt.name === "login"
          ? { login: { accountId: courante.agent.id, amr: [...courante.session.amr] } }
          : { consent: {} };
      const suite = await fournisseur.interactionResult(requete.raw, reponse.raw, resultat, {
        mergeWithLastSubmission: true,
      });
      return reponse.redirect(suite, 303);
    },
  );
}
