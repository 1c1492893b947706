import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { annoncerDocumentation } from "../annoncer-documentation.ts";
import { type DocumentationAPublier, insererDocumentation } from "../depot/documentation.ts";
import { agentDe, type ServicesCatalogue } from "../services.ts";

/** Publishes the next version of a piece of documentation, and tells those who pass it on. */
// CONV-3.1-10 ANX5-F-11
export function publierDocumentation(
  services: ServicesCatalogue,
): Acte<DocumentationAPublier, { readonly version: number }> {
  return {
    nom: "publier-documentation",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["OPERATEUR"] },
    async executer(saisie, acteur) {
      const element = (await services.catalogue.lire()).element(saisie.element);
      if (!element) {
        return { refus: refus("ELEMENT_INTROUVABLE", "Cet élément n’est pas au catalogue.") };
      }
      if ((saisie.adresse === null) === (saisie.texte === null)) {
        const phrase = "Donnez l’adresse de la documentation, ou son texte.";
        return { refus: refus("DOCUMENTATION_INVALIDE", phrase) };
      }
      const documentation = { ...saisie, titre: saisie.titre.trim() };
      const { titre, public: lecteurs, nouveautes } = documentation;
      const auteur = agentDe(acteur);
      const le = services.cadre.horloge.maintenant();
      const version = await enTransaction(services.pool, async (client) => {
        const numero = await insererDocumentation(client, documentation, le, auteur);
        await insererEvenement(client, {
          sujetType: "catalogue",
          sujetId: element.code,
          genre: "documentation-publiee",
          auteur,
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { titre, version: numero, public: lecteurs, nouveautes },
        });
        await annoncerDocumentation(services, client, element, documentation, numero);
        return numero;
      });
      return { valeur: { version } };
    },
  };
}
