import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { type DocumentAPublier, insererDocument } from "../depot/ecrire.ts";
import { ELEMENTS } from "../regles/elements.ts";
import { agentDe, type ServicesCatalogue } from "../services.ts";

const ELEMENTS_CONNUS = new Set(["confidentialite", ...ELEMENTS.map(({ code }) => code)]);

/** Publishes the next version of conditions: from its day, everyone concerned must accept it again. */
// ANX3-1-06 ANX3-2.1-01
export function publierDocument(
  services: ServicesCatalogue,
): Acte<DocumentAPublier, { readonly version: number }> {
  return {
    nom: "publier-conditions",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["OPERATEUR"] },
    async executer(document, acteur) {
      const { plateformes } = await services.catalogue.lire();
      const plateforme = plateformes.some(({ code }) => code === document.portee);
      if (!plateforme && !ELEMENTS_CONNUS.has(document.portee)) {
        return {
          refus: refus("PORTEE_INVALIDE", "Ces conditions ne se rattachent à rien de connu."),
        };
      }
      const auteur = agentDe(acteur);
      const version = await enTransaction(services.pool, async (client) => {
        const numero = await insererDocument(client, document, auteur);
        await insererEvenement(client, {
          sujetType: "conditions",
          sujetId: document.portee,
          genre: "conditions-publiees",
          auteur,
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { version: numero, enVigueurLe: document.enVigueurLe },
        });
        return numero;
      });
      // The other processes hear of it; this one must not answer with what it knew.
      services.catalogue.oublier();
      return { valeur: { version } };
    },
  };
}
