import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { jourCivil } from "../../kit/jour-civil.ts";
import { noterConnexion, reprendreConnexion } from "./depot/connexions.ts";
import { fermerSession, ouvrirSession } from "./depot/sessions.ts";
import { reconnaitreAgent } from "./reconnaitre-agent.ts";
import { secondFacteurDuFournisseur } from "./regles/second-facteur.ts";
import { type ServicesIdentite, TEMOIN } from "./services.ts";
import { lireSessionCourante } from "./session-courante.ts";
import { tracerConnexion } from "./tracer-connexion.ts";

const DELAI_CONNEXION_MS = 15 * 60_000;

/** Sign-in and sign-out through ProConnect, by full page navigation. */
export function enregistrerConnexion(serveur: FastifyInstance, services: ServicesIdentite): void {
  const schema = { hide: true };
  serveur.get("/connexion", { schema }, async (requete, reponse) => {
    const { retour } = requete.query as { retour?: string };
    const { adresse, ...attendus } = await services.proconnect.preparer();
    const expire = new Date(services.cadre.horloge.maintenant().getTime() + DELAI_CONNEXION_MS);
    await noterConnexion(services.pool, { ...attendus, retour: cheminInterne(retour) }, expire);
    return reponse.redirect(adresse.href);
  });
  serveur.get("/connexion/retour", { schema }, (requete, reponse) =>
    conclureConnexion(requete, reponse, services),
  );
  serveur.post("/deconnexion", { schema }, (requete, reponse) =>
    deconnecter(requete, reponse, services),
  );
  serveur.get("/deconnexion/retour", { schema }, async (requete, reponse) => {
    const { state = "" } = requete.query as { state?: string };
    const connue = await reprendreConnexion(
      services.pool,
      state,
      services.cadre.horloge.maintenant(),
    );
    return reponse.redirect(connue ? "/?deconnexion" : "/");
  });
}

/** Only a path of this site: an address elsewhere would make sign-in a springboard. */
export function cheminInterne(retour: string | undefined): string {
  return retour && /^\/(?![/\\])[^\s\\]*$/.test(retour) ? retour : "/";
}

async function conclureConnexion(
  requete: FastifyRequest,
  reponse: FastifyReply,
  services: ServicesIdentite,
): Promise<FastifyReply> {
  const maintenant = services.cadre.horloge.maintenant();
  const { state = "" } = requete.query as { state?: string };
  const attendus = await reprendreConnexion(services.pool, state, maintenant);
  if (!attendus) return refuser(reponse, "CONNEXION_EXPIREE");
  const adresse = new URL(requete.url, services.urlPublique);
  const identite = await services.proconnect.conclure(adresse, attendus).catch(() => null);
  if (!identite) {
    await tracer("PROCONNECT_REFUSE", null, null);
    return refuser(reponse, "PROCONNECT_REFUSE");
  }
  const reconnu = await reconnaitreAgent(services, identite);
  if (!reconnu.ok) {
    await tracer(reconnu.code, null, null);
    return refuser(reponse, reconnu.code);
  }
  const { agent } = reconnu;
  const jour = jourCivil(maintenant);
  const politique = {
    acrAcceptes: await services.parametres.textes("mfa.acr_acceptes", jour),
    amrComplements: await services.parametres.textes("mfa.amr_complements", jour),
  };
  const verifie = secondFacteurDuFournisseur(identite, politique);
  const temoin = await ouvrirSession(services.pool, {
    agentId: agent.id,
    acr: identite.acr,
    amr: identite.amr,
    secondFacteur: verifie ? "fournisseur" : null,
    idToken: identite.idToken,
    ouverteLe: maintenant,
  });
  await tracer(null, agent.id, agent.organisationId);
  poserTemoin(reponse, temoin, services);
  const suite = encodeURIComponent(attendus.retour);
  return reponse.redirect(verifie ? attendus.retour : `/second-facteur?retour=${suite}`);

  function tracer(motif: string | null, agentId: string | null, organisationId: string | null) {
    return tracerConnexion(services, {
      acte: "se-connecter",
      agentId,
      organisationId,
      motif,
      correlation: requete.id,
    });
  }
}

async function deconnecter(
  requete: FastifyRequest,
  reponse: FastifyReply,
  services: ServicesIdentite,
): Promise<FastifyReply> {
  if (!memeOrigine(requete, services)) return reponse.redirect("/", 303);
  const courante = await lireSessionCourante(services, requete);
  reponse.clearCookie(TEMOIN, { path: "/" });
  if (!courante) return reponse.redirect("/", 303);
  const maintenant = services.cadre.horloge.maintenant();
  await fermerSession(services.pool, courante.temoin, maintenant);
  await tracerConnexion(services, {
    acte: "se-deconnecter",
    agentId: courante.agent.id,
    organisationId: courante.agent.organisationId,
    motif: null,
    correlation: requete.id,
  });
  // B8-12, B8-13: ending only our session would let the person back in without a question.
  const { etat, nonce, verificateur } = await services.proconnect.preparer();
  const expire = new Date(maintenant.getTime() + DELAI_CONNEXION_MS);
  await noterConnexion(services.pool, { etat, nonce, verificateur, retour: "/" }, expire);
  const adresse = await services.proconnect.adresseDeconnexion(courante.session.idToken, etat);
  return reponse.redirect(adresse.href, 303);
}

/** A form of another site cannot act in the name of a signed-in person. */
function memeOrigine(requete: FastifyRequest, services: ServicesIdentite): boolean {
  const { origin } = requete.headers;
  return origin === undefined || origin === new URL(services.urlPublique).origin;
}

function poserTemoin(reponse: FastifyReply, temoin: string, services: ServicesIdentite): void {
  reponse.setCookie(TEMOIN, temoin, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: services.urlPublique.startsWith("https://"),
  });
}

function refuser(reponse: FastifyReply, code: string): FastifyReply {
  return reponse.redirect(`/?refus=${code}`);
}
