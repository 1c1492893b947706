import type { FastifyInstance } from "fastify";
import type { Provider } from "oidc-provider";
import type { ServicesIdentite } from "./services.ts";
import { lireSessionCourante, type SessionCourante } from "./session-courante.ts";
import { tracerConnexion } from "./tracer-connexion.ts";

/**
 * The human step of the authorization code flow: the agent's portal session, with its two factors,
 * is the sign-in. Without one they go through ProConnect and come back here. An application serves
 * the agents of its own organisation, and of its délégataires, alone; and only those who have acknowledged the
 * professional secrecy, and whose awareness of security is not overdue: both are shown on the way.
 */
// CONV-5-04 CONV-7-13
export function enregistrerInteractions(
  serveur: FastifyInstance,
  services: ServicesIdentite,
  fournisseur: () => Promise<Provider>,
  organisationDe: (clientId: string) => Promise<string | null>,
): void {
  serveur.get(
    "/connexion/interaction/:uid",
    { schema: { hide: true } },
    async (requete, reponse) => {
      const courante = await lireSessionCourante(services, requete);
      const ici = encodeURIComponent(requete.url);
      if (!courante) return reponse.redirect(`/connexion?retour=${ici}`);
      if (!courante.session.secondFacteur) return reponse.redirect(`/second-facteur?retour=${ici}`);
      if (doitReconnaitreLeSecret(courante)) {
        return reponse.redirect(`/conditions?retour=${ici}`);
      }
      if (courante.acces.portes.includes("SENSIBILISATION")) {
        return reponse.redirect(`/sensibilisation?retour=${ici}`);
      }
      const oauth = await fournisseur();
      const details = await oauth.interactionDetails(requete.raw, reponse.raw).catch(siPerdue);
      if (!details) return reponse.redirect("/?refus=CONNEXION_EXPIREE");
      const { prompt, params } = details;
      const { agent, session } = courante;
      const admis = await estServi(agent.organisationId, String(params.client_id));
      if (!admis) {
        await tracerConnexion(services, {
          acte: "se-connecter",
          agentId: agent.id,
          organisationId: agent.organisationId,
          motif: "APPLICATION_ETRANGERE",
          correlation: requete.id,
        });
      }
      const resultat = admis
        ? prompt.name === "login"
          ? { login: { accountId: agent.id, amr: [...session.amr], remember: false } }
          : { consent: {} }
        : { error: "access_denied", error_description: "Application of another organisation" };
      const suite = await oauth.interactionResult(requete.raw, reponse.raw, resultat, {
        mergeWithLastSubmission: true,
      });
      return reponse.redirect(suite, 303);
    },
  );

  async function estServi(organisationId: string, clientId: string): Promise<boolean> {
    const titulaire = await organisationDe(clientId);
    if (titulaire === organisationId) return true;
    const annuaire = await services.cadre.annuaire.lire();
    return annuaire.delegataires(titulaire ?? "").some(({ id }) => id === organisationId);
  }
}

/** The journey took more than its hour, or was begun in another browser: null. Any other fault is one. */
function siPerdue(erreur: unknown): null {
  if ((erreur as Error).name === "SessionNotFound") return null;
  throw erreur;
}

/** The opérateur's own staff are bound by their own rules: the convention does not bind them. */
function doitReconnaitreLeSecret({ acces, acteur }: SessionCourante): boolean {
  return acteur.organisation.type !== "FT" && acces.portes.includes("CONFIDENTIALITE");
}
