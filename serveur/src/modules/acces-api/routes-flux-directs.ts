import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { accomplir } from "../../acte/index.ts";
import { emprunterRoute } from "./actes/emprunter-route.ts";
import type { VerificateurJetons } from "./jetons.ts";
import type { ServicesDeveloppeur } from "./services.ts";

const Refus = Type.Object({ code: Type.String(), message: Type.String() });
const JETON_INVALIDE = { code: "JETON_INVALIDE", message: "Présentez un jeton d’accès valide." };

/**
 * What the entrance of the network asks before it lets in a flow that does not pass through the gateway:
 * 204 opens, anything else closes. The caller is known by the access token of its application.
 */
// ANX3-1-01 ANX3-1-02
export function enregistrerFluxDirects(
  serveur: FastifyInstance,
  services: ServicesDeveloppeur,
  jetons: VerificateurJetons,
): void {
  const acte = emprunterRoute(services);
  serveur.get(
    "/flux-directs/:flux/ouverture",
    {
      schema: {
        tags: ["Dérogations"],
        summary: "Dire si un flux direct est ouvert au partenaire",
        params: Type.Object({ flux: Type.String({ pattern: "^[a-z0-9-]{3,60}$" }) }),
        response: { 204: Type.Null(), 401: Refus, 403: Refus },
      },
    },
    async (requete, reponse) => {
      reponse.header("cache-control", "no-store");
      const valeur = /^bearer (.+)$/i.exec(requete.headers.authorization ?? "")?.[1] ?? "";
      const maintenant = services.cadre.horloge.maintenant().getTime();
      const jeton = await jetons.verifier(valeur.trim(), maintenant);
      const annuaire = await services.cadre.annuaire.lire();
      const organisation = jeton && annuaire.organisation(jeton.application.organisationId);
      if (!jeton || !organisation) {
        await services.cadre.journal.consigner({
          le: services.cadre.horloge.maintenant(),
          canal: "api",
          organisationId: null,
          applicationId: jeton?.application.id ?? null,
          agentId: null,
          agent: null,
          capacite: "application",
          finalite: acte.finalite,
          acte: acte.nom,
          usagerId: null,
          issue: "refusee",
          motif: JETON_INVALIDE.code,
          correlation: requete.id,
        });
        return reponse.code(401).send(JETON_INVALIDE);
      }
      const acteur = {
        genre: "application",
        applicationId: jeton.application.id,
        clientId: jeton.application.clientId,
        organisation,
        scopes: jeton.scopes,
        agentNomme: null,
        agentId: jeton.agentId,
      } as const;
      const appel = { acteur, correlation: requete.id };
      const sortie = await accomplir(
        acte,
        requete.params as { flux: string },
        appel,
        services.cadre,
      );
      if (sortie.ok) return reponse.code(204).send();
      return reponse.code(403).send({ code: sortie.code, message: sortie.message });
    },
  );
}
