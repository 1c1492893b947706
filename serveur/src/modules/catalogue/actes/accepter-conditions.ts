import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { insererAcceptation } from "../depot/ecrire.ts";
import { documentEnVigueur } from "../regles/conditions.ts";
import { agentDe, type ServicesCatalogue } from "../services.ts";

/**
 * Accepts versions of conditions, one by one and knowingly. Refuses a version that is not the one in
 * force: what was read must be what is accepted.
 */
// ANX3-1-06 ANX3-2.1-01 CONV-3.2-02
export function accepterConditions(
  services: ServicesCatalogue,
): Acte<{ readonly documents: readonly string[] }, { readonly acceptes: number }> {
  return {
    nom: "accepter-conditions",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    async executer({ documents }, acteur) {
      const le = services.cadre.horloge.maintenant();
      const etat = await services.catalogue.lire();
      for (const id of documents) {
        const voulu = etat.documents.find((d) => d.id === id);
        const enVigueur = voulu && documentEnVigueur(etat.documents, voulu.portee, jourCivil(le));
        if (enVigueur?.id !== id) {
          return {
            refus: refus(
              "VERSION_PERIMEE",
              "Ces conditions ont changé : relisez la version en vigueur avant de l’accepter.",
            ),
          };
        }
      }
      const agentId = agentDe(acteur);
      await enTransaction(services.pool, async (client) => {
        for (const id of documents) await insererAcceptation(client, agentId, id, le);
        await insererEvenement(client, {
          sujetType: "agent",
          sujetId: agentId,
          genre: "conditions-acceptees",
          auteur: agentId,
          capacite: acteur.genre === "agent" ? acteur.qualite : "application",
          organisationId: acteur.organisation.id,
          contenu: { documents },
        });
      });
      return { valeur: { acceptes: documents.length } };
    },
  };
}
