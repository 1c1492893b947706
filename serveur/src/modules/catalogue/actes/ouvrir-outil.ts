import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Element } from "../regles/element.ts";
import { enService } from "../regles/plateforme.ts";
import type { ServicesCatalogue } from "../services.ts";

const HORS_PLATEFORME = refus(
  "OUTIL_INTROUVABLE",
  "Cet outil ne s’ouvre pas depuis cette plateforme.",
);
const SANS_ADRESSE = refus(
  "OUTIL_FERME",
  "L’opérateur n’a pas encore donné l’adresse de cet outil.",
);

/**
 * Lets an agent into a tool that is not served here: from its own platform alone, under the same rights
 * as any other, with a line of the journal.
 */
// CONV-3.1-03 ANX3-2.2-02
export function ouvrirOutil(
  services: ServicesCatalogue,
  { code, finalites }: Element,
): Acte<{ readonly plateforme: string }, { readonly lien: string }> {
  return {
    nom: "ouvrir-outil",
    finalite: finalites[0] ?? "SUIVI_CONVENTION",
    droit: { scopes: null, module: code },
    async executer({ plateforme }) {
      const etat = await services.catalogue.lire();
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const element = etat.element(code);
      const ouverte = etat.plateformes.some((p) => p.code === plateforme && enService(p, jour));
      if (!ouverte || element?.plateforme !== plateforme) return { refus: HORS_PLATEFORME };
      return element.lien ? { valeur: { lien: element.lien } } : { refus: SANS_ADRESSE };
    },
  };
}
