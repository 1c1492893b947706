import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { ecrireReglage, type ReglageAEcrire } from "../depot/ecrire.ts";
import { ELEMENTS } from "../regles/elements.ts";
import { agentDe, type ServicesCatalogue } from "../services.ts";

/** Changes what an element says of itself, or withdraws it from the catalogue; the form follows at once. */
// ANX4-0-12 CONV-10-06
export function reglerElement(
  services: ServicesCatalogue,
): Acte<ReglageAEcrire & { readonly motif: string }, Record<string, never>> {
  return {
    nom: "regler-element-catalogue",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["OPERATEUR"] },
    async executer({ motif, ...reglage }, acteur) {
      if (!ELEMENTS.some(({ code }) => code === reglage.code)) {
        return { refus: refus("ELEMENT_INTROUVABLE", "Cet élément n’est pas dans l’annexe 4.") };
      }
      const auteur = agentDe(acteur);
      await enTransaction(services.pool, async (client) => {
        await ecrireReglage(client, reglage, services.cadre.horloge.maintenant(), auteur);
        await insererEvenement(client, {
          sujetType: "catalogue",
          sujetId: reglage.code,
          genre: "element-regle",
          auteur,
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { ...reglage, motif },
        });
      });
      // The other processes hear of it; this one must not answer with what it knew.
      services.catalogue.oublier();
      return { valeur: {} };
    },
  };
}
