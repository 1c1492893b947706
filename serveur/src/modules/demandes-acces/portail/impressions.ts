import type { FastifyInstance } from "fastify";
import { Fichier, joindre } from "../../../kit/http/joindre.ts";
import { demandeExport, QuestionExport } from "../../../kit/http/question-export.ts";
import { routesActes } from "../../identite/index.ts";
import { telechargerDemande } from "../actes/consulter-demandes.ts";
import type { ServicesDemandes } from "../services.ts";

const PDF = "application/pdf";

/** The printed form of a request, for each party. */
export function enregistrerImpressions(serveur: FastifyInstance, services: ServicesDemandes): void {
  const servir = routesActes(serveur, services.cadre, "Demandes d’accès");
  for (const [racine, partie] of [
    ["/demandes-acces", "partenaire"],
    ["/operateur/demandes-acces", "operateur"],
  ] as const) {
    servir(
      {
        chemin: `${racine}/:id/formulaire.pdf`,
        question: QuestionExport.properties,
        sortie: Fichier,
        produit: PDF,
        lire: (requete) => ({ ...(requete.params as { id: string }), ...demandeExport(requete) }),
        dire: ({ numero, pdf }, { reponse }) =>
          joindre(reponse, `demande-acces-${numero}.pdf`, PDF, pdf),
      },
      telechargerDemande(services, partie),
    );
  }
}
