import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { type Document, documentEnVigueur } from "../regles/conditions.ts";
import { enService } from "../regles/plateforme.ts";
import { agentDe, type ServicesCatalogue } from "../services.ts";

export type ConditionLue = Document & { readonly acceptee: boolean };

/** The conditions in force that concern the agent: all platforms, and what they may open. */
export function consulterConditions(
  services: ServicesCatalogue,
): Acte<Record<string, never>, { readonly conditions: readonly ConditionLue[] }> {
  return {
    nom: "consulter-conditions",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    async executer(_entree, acteur) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const [etat, acceptations] = await Promise.all([
        services.catalogue.lire(),
        services.catalogue.acceptations(agentDe(acteur), jour),
      ]);
      const plateformes = etat.plateformes.filter((p) => enService(p, jour));
      const portees = [
        "confidentialite",
        ...plateformes.map(({ code }) => code),
        ...etat.elements.map(({ code }) => code),
      ];
      const manquantes = new Set(acceptations.aAccepter(portees).map(({ id }) => id));
      const conditions = portees.flatMap((portee) => {
        const document = documentEnVigueur(etat.documents, portee, jour);
        return document ? [{ ...document, acceptee: !manquantes.has(document.id) }] : [];
      });
      return { valeur: { conditions } };
    },
  };
}
