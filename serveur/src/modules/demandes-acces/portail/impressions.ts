import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { Fichier, joindre } from "../../../kit/http/joindre.ts";
import { demandeExport, QuestionExport } from "../../../kit/http/question-export.ts";
import { ErreurPortail, repondreActe } from "../../identite/index.ts";
import { telechargerDemande } from "../actes/consulter-demandes.ts";
import type { ServicesDemandes } from "../services.ts";

const STATUTS: Readonly<Record<string, number>> = { DEMANDE_INTROUVABLE: 404, MOTIF_INVALIDE: 400 };
const statutDe = (code: string) => STATUTS[code] ?? 403;

/** The printed form of a request, for each party. */
export function enregistrerImpressions(serveur: FastifyInstance, services: ServicesDemandes): void {
  for (const [racine, partie] of [
    ["/portail/api/demandes-acces", "partenaire"],
    ["/portail/api/operateur/demandes-acces", "operateur"],
  ] as const) {
    const acte = telechargerDemande(services, partie);
    serveur.get(
      `${racine}/:id/formulaire.pdf`,
      {
        schema: {
          tags: ["Demandes d’accès"],
          produces: ["application/pdf"],
          params: Type.Object({ id: Type.String({ format: "uuid" }) }),
          querystring: QuestionExport,
          response: { 200: Fichier, 400: ErreurPortail, 403: ErreurPortail, 404: ErreurPortail },
        },
      },
      (requete, reponse) => {
        const entree = { ...(requete.params as { id: string }), ...demandeExport(requete) };
        const appel = { requete, reponse, cadre: services.cadre };
        return repondreActe(appel, acte, entree, statutDe, ({ numero, pdf }) =>
          joindre(reponse, `demande-acces-${numero}.pdf`, "application/pdf", pdf),
        );
      },
    );
  }
}
