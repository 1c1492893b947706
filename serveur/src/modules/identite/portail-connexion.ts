import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { jourCivil } from "../../kit/jour-civil.ts";
import { noterConnexion, reprendreConnexion } from "./depot/connexions.ts";
import { fermerSession, ouvrirSession } from "./depot/sessions.ts";
import { reconnaitreAgent } from "./reconnaitre-agent.ts";
import { meilleurMoyen } from "./regles/moyen-connexion.ts";
import { secondFacteurDuFournisseur } from "./regles/second-facteur.ts";
import type { ServicesIdentite } from "./services.ts";
import { lireSessionCourante } from "./session-courante.ts";
import { empreinteAppareil, surveillerAppareils } from "./surveiller-appareils.ts";
import { oterTemoin, poserTemoin, temoin } from "./temoin-session.ts";
import { tracerConnexion } from "./tracer-connexion.ts";

const DELAI_CONNEXION_MS = 15 * 60_000;
/** No screen of ours has an address as long: what anybody sends is kept until they come back. */
const RETOUR_MAX = 2000;

/** Sign-in and sign-out through ProConnect, by full page navigation. */
export function enregistrerConnexion(serveur: FastifyInstance, services: ServicesIdentite): void {
  const schema = { hide: true };
  serveur.get("/connexion", { schema }, async (requete, reponse) => {
    const retour = lireParametre(requete, "retour");
    const prepare = await preparerDepart(requete, services);
    if (!prepare) return refuser(reponse, "PROCONNECT_INJOIGNABLE");
    const { adresse, ...attendus } = prepare;
    const expire = new Date(services.cadre.horloge.maintenant().getTime() + DELAI_CONNEXION_MS);
    await noterConnexion(services.pool, { ...attendus, retour: cheminInterne(retour) }, expire);
    const depart = temoinDepart(attendus.etat, services);
    const maxAge = DELAI_CONNEXION_MS / 1000;
    reponse.setCookie(depart.nom, "1", { ...depart.options, maxAge });
    return reponse.redirect(adresse.href);
  });
  serveur.get("/connexion/retour", { schema }, (requete, reponse) =>
    conclureConnexion(requete, reponse, services),
  );
  serveur.post("/deconnexion", { schema }, (requete, reponse) =>
    deconnecter(requete, reponse, services),
  );
  serveur.get("/deconnexion/retour", { schema }, async (requete, reponse) => {
    const state = lireParametre(requete, "state");
    const connue = await reprendreConnexion(
      services.pool,
      state,
      services.cadre.horloge.maintenant(),
    );
    return reponse.redirect(connue ? "/?deconnexion" : "/");
  });
}

/** A parameter of the address; empty when it is absent, or there more than once. */
function lireParametre(requete: FastifyRequest, nom: "retour" | "state"): string {
  const valeur = (requete.query as Record<string, unknown>)[nom];
  return typeof valeur === "string" ? valeur : "";
}

/**
 * Only a path of this site: an address elsewhere would make sign-in a springboard. Written as a header can hold
 * it: an accent there, be it in what a screen was asked to look for, would be a failure.
 */
export function cheminInterne(retour: string): string {
  if (!/^\/(?![/\\])[^\s\\]*$/.test(retour) || retour.length > RETOUR_MAX) return "/";
  return retour.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

async function conclureConnexion(
  requete: FastifyRequest,
  reponse: FastifyReply,
  services: ServicesIdentite,
): Promise<FastifyReply> {
  const maintenant = services.cadre.horloge.maintenant();
  const state = lireParametre(requete, "state");
  const depart = temoinDepart(state, services);
  const parti = requete.cookies[depart.nom] !== undefined;
  const attendus = parti ? await reprendreConnexion(services.pool, state, maintenant) : null;
  reponse.clearCookie(depart.nom, depart.options);
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
  const appareil = empreinteAppareil(requete, services);
  await surveillerAppareils(services, agent, appareil);
  const ouverte = await ouvrirSession(services.pool, {
    appareil,
    agentId: agent.id,
    acr: identite.acr,
    amr: identite.amr,
    secondFacteur: verifie ? "fournisseur" : null,
    idToken: identite.idToken,
    ouverteLe: maintenant,
  });
  await tracer(null, agent.id, agent.organisationId);
  // AMB-06: a sign-in is complete, and counts as activity, once the second factor is there.
  if (verifie) await services.usages.noterConnexion(agent.id, meilleurMoyen(identite), jour);
  poserTemoin(reponse, ouverte, services);
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
  oterTemoin(reponse, services);
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
  const prepare = await preparerDepart(requete, services);
  if (!prepare) return reponse.redirect("/?deconnexion=ici", 303);
  const { etat, nonce, verificateur } = prepare;
  const expire = new Date(maintenant.getTime() + DELAI_CONNEXION_MS);
  await noterConnexion(services.pool, { etat, nonce, verificateur, retour: "/" }, expire);
  const adresse = await services.proconnect.adresseDeconnexion(courante.session.idToken, etat);
  return reponse.redirect(adresse.href, 303);
}

/** What a journey to ProConnect begins with; null when it does not answer, which the service's own journal tells. */
async function preparerDepart(requete: FastifyRequest, services: ServicesIdentite) {
  try {
    return await services.proconnect.preparer();
  } catch (erreur) {
    requete.log.error({ err: erreur }, "ProConnect ne répond pas");
    return null;
  }
}

/** A form of another site cannot act in the name of a signed-in person. */
function memeOrigine(requete: FastifyRequest, services: ServicesIdentite): boolean {
  const { origin, "sec-fetch-site": site } = requete.headers;
  // Under our own no-referrer policy browsers say `Origin: null` even for our forms.
  if (site !== undefined) return site === "same-origin";
  return origin === undefined || origin === new URL(services.urlPublique).origin;
}

/**
 * The cookie that ties a journey to the browser that began it: without it, a link could sign a person in
 * as somebody else.
 */
function temoinDepart(etat: string, services: ServicesIdentite) {
  const trace = createHash("sha256").update(etat).digest("hex").slice(0, 16);
  return temoin(`maillage_depart_${trace}`, services);
}

function refuser(reponse: FastifyReply, code: string): FastifyReply {
  return reponse.redirect(`/?refus=${code}`);
}
