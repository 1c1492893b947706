import type { FastifyInstance } from "fastify";
import { texteUtf8 } from "../../../../kit/http/lire-json.ts";
import { journaliserSurprise } from "../../../../kit/http/repondre-erreur.ts";
import { jourCivil } from "../../../../kit/jour-civil.ts";
import { reconnaitreJeton } from "../../depot/annuaire.ts";
import type { ServicesAgents } from "../../services-agents.ts";
import type { Annuaire } from "./appel.ts";
import { enregistrerDecouverte } from "./decouverte.ts";
import { corpsErreur, erreurScim } from "./erreurs.ts";
import { enregistrerGroupes } from "./groupes.ts";
import { enregistrerUtilisateurs } from "./utilisateurs.ts";

const MEDIA = "application/scim+json";

/**
 * SCIM 2.0 (RFC 7643, RFC 7644) under /scim/v2, for the directories of partners: each token reaches
 * its own partner's people and nobody else's. People come and go and change missions; rights stay
 * the RGC's to give.
 */
export function enregistrerScim(
  serveur: FastifyInstance,
  services: ServicesAgents,
  urlPublique: string,
): void {
  serveur.register(async (portee) => {
    portee.decorateRequest("annuaire", null as unknown as Annuaire);
    portee.addContentTypeParser(MEDIA, { parseAs: "buffer" }, (_requete, corps, fini) => {
      try {
        fini(null, JSON.parse(texteUtf8(corps as Buffer)));
      } catch (erreur) {
        const phrase = erreur instanceof SyntaxError ? "Le corps n’est pas du JSON." : null;
        fini(phrase ? erreurScim(400, "invalidSyntax", phrase) : (erreur as Error));
      }
    });
    portee.addHook("onRequest", async (requete) => {
      const [, valeur] =
        /^Bearer ([\w-]{20,128})$/i.exec(requete.headers.authorization ?? "") ?? [];
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const jeton = valeur ? await reconnaitreJeton(services.pool, valeur, jour) : null;
      const annuaire = await services.cadre.annuaire.lire();
      const organisation = jeton && annuaire.organisation(jeton.organisationId);
      if (!jeton || !organisation) {
        await consignerInconnu(services, requete.id);
        throw erreurScim(401, null, "Le jeton d’annuaire est absent, inconnu ou révoqué.");
      }
      requete.annuaire = {
        jeton,
        organisation,
        correlation: requete.id,
        base: `${urlPublique}/scim/v2`,
      };
    });
    portee.addHook("onSend", async (_requete, reponse) => {
      reponse.header("cache-control", "no-store");
      if (reponse.statusCode === 401) reponse.header("www-authenticate", 'Bearer realm="scim"');
      if (reponse.statusCode !== 204 && reponse.statusCode !== 304) {
        reponse.header("content-type", `${MEDIA}; charset=utf-8`);
      }
    });
    portee.setErrorHandler(async (erreur, requete, reponse) => {
      const { statut, corps } = corpsErreur(erreur);
      if (statut >= 500) {
        journaliserSurprise(requete, erreur);
      }
      return reponse.code(statut).send(corps);
    });
    enregistrerDecouverte(portee);
    enregistrerUtilisateurs(portee, services);
    enregistrerGroupes(portee, services);
  });
}

/** The line of a call whose token is nobody's: neither the token nor what was asked is in it. */
// CONV-7-05
function consignerInconnu({ cadre }: ServicesAgents, correlation: string): Promise<void> {
  return cadre.journal.consigner({
    le: cadre.horloge.maintenant(),
    canal: "api",
    organisationId: null,
    applicationId: null,
    agentId: null,
    agent: null,
    capacite: "application",
    finalite: "SUIVI_CONVENTION",
    acte: "joindre-annuaire",
    usagerId: null,
    issue: "refusee",
    motif: "JETON_INVALIDE",
    correlation,
  });
}
