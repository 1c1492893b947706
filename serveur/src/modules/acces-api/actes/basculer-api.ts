import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { majFiche, verrouillerFiche } from "../depot/applications-du-compte.ts";
import { effacerJetons } from "../depot/effacer-jetons.ts";
import { lireSouscriptions } from "../depot/souscriptions.ts";
import {
  APPLICATION_INCONNUE,
  DROIT_DEVELOPPEUR,
  exigerCompte,
  lireAcceptations,
  refuserSansAvertissement,
} from "../exiger-compte.ts";
import { estSouscrite, scopesRequis } from "../regles/definition-api.ts";
import type { ServicesDeveloppeur } from "../services.ts";

export type Bascule = {
  readonly id: string;
  readonly api: string;
  readonly production: boolean;
  /** Why it is closed; absent when it is opened. */
  readonly motif?: string;
};

/**
 * Lets an application use an API in production, or no longer. Refuses without the partner's subscription,
 * while whoever asks has not accepted the specific conditions of that API, and before they said that the agents
 * whom the application names are told of the professional secrecy.
 */
// CONV-3.2-03 CONV-3.2-10 CONV-5-04 ANX3-1-06
export function basculerApi(services: ServicesDeveloppeur): Acte<Bascule, null> {
  return {
    nom: "basculer-api",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DEVELOPPEUR,
    async executer({ id, api, production, motif }, acteur) {
      const compte = await exigerCompte(services, acteur);
      if ("ok" in compte) return { refus: compte };
      const definitions = services.apis.filter(({ code }) => code === api);
      if (definitions.length === 0)
        return { refus: refus("API_INCONNUE", "Cette API n’existe pas.") };
      const { conditionsApi } = await lireAcceptations(services, compte);
      const acceptees = definitions.every((d) => conditionsApi(`${d.code}-v${d.version}`));
      return enTransaction(services.pool, async (client) => {
        const fiche = await verrouillerFiche(client, compte, id);
        if (!fiche) return { refus: APPLICATION_INCONNUE };
        const souscrites = await lireSouscriptions(client, fiche.organisationId);
        if (production && !definitions.some((definition) => estSouscrite(definition, souscrites))) {
          return {
            refus: refus(
              "API_NON_SOUSCRITE",
              "La production s’ouvre après la décision sur la demande d’accès de votre organisme.",
            ),
          };
        }
        if (production && !acceptees) {
          return {
            refus: refus(
              "CONDITIONS_A_ACCEPTER",
              "Acceptez d’abord les conditions particulières de cette API, sur la page « Conditions d’utilisation ».",
            ),
          };
        }
        const secret = production && (await refuserSansAvertissement(client, id));
        if (secret) return { refus: secret };
        const visees = new Set(definitions.flatMap(scopesRequis));
        const gardes = fiche.scopes.filter((scope) => !visees.has(scope));
        const scopes = production ? [...gardes, ...visees] : gardes;
        await majFiche(client, { ...fiche, scopes });
        if (!production) {
          await effacerJetons(client, { applicationId: id, scopes: [...visees] });
        }
        await insererEvenement(client, {
          sujetType: "application",
          sujetId: id,
          genre: production ? "api-activee" : "api-desactivee",
          auteur: compte.agentId,
          capacite: "agent",
          organisationId: fiche.organisationId,
          contenu: { api, ...(motif !== undefined && { motif }) },
        });
        return { valeur: null };
      });
    },
  };
}
