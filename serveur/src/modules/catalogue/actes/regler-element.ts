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
      const connu = ELEMENTS.find(({ code }) => code === reglage.code);
      if (!connu) {
        return { refus: refus("ELEMENT_INTROUVABLE", "Cet élément n’est pas dans l’annexe 4.") };
      }
      if (reglage.experimental && !connu.experimental) {
        const phrase = "Cet élément n’est pas une expérimentation.";
        return { refus: refus("ELEMENT_INVALIDE", phrase) };
      }
      const etat = await services.catalogue.lire();
      const { plateforme } = reglage;
      if (plateforme && !etat.plateformes.some(({ code }) => code === plateforme)) {
        return { refus: refus("ELEMENT_INVALIDE", "Cette plateforme n’existe pas.") };
      }
      const actuel = etat.element(reglage.code);
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
        // ANX4-E0-07
        if (actuel?.experimental && reglage.experimental === false && reglage.disponible) {
          await services.surDisponibilite(client, actuel);
        }
      });
      // The other processes hear of it; this one must not answer with what it knew.
      services.catalogue.oublier();
      return { valeur: {} };
    },
  };
}
