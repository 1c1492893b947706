import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { accomplir } from "../../../acte/index.ts";
import { demandeExport, QuestionExport } from "../../../kit/http/question-export.ts";
import { ErreurPortail, envoyerRefus, type SessionCourante } from "../../identite/index.ts";
import { telechargerDemande } from "../actes/consulter-demandes.ts";
import type { ServicesDemandes } from "../services.ts";

const STATUTS: Readonly<Record<string, number>> = { DEMANDE_INTROUVABLE: 404, MOTIF_INVALIDE: 400 };

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
          response: {
            200: Type.Unsafe<Buffer>({ type: "string", format: "binary" }),
            400: ErreurPortail,
            403: ErreurPortail,
            404: ErreurPortail,
          },
        },
      },
      async (requete, reponse) => {
        const { acteur } = requete.sessionPortail as SessionCourante;
        const appel = { acteur, correlation: requete.id };
        const sortie = await accomplir(
          acte,
          { ...(requete.params as { id: string }), ...demandeExport(requete) },
          appel,
          services.cadre,
        );
        if (!sortie.ok) {
          const statut = STATUTS[sortie.code] ?? 403;
          return envoyerRefus(requete, reponse, statut, sortie);
        }
        return reponse
          .header("content-type", "application/pdf")
          .header(
            "content-disposition",
            `attachment; filename="demande-acces-${sortie.valeur.numero}.pdf"`,
          )
          .send(sortie.valeur.pdf);
      },
    );
  }
}
