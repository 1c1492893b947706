import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { type ImportVoulu, importerComptes } from "../actes/importer-comptes.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { ERREURS, repondre } from "./repondre.ts";

const Import = Type.Object({
  contenuBase64: Type.String({ maxLength: 6_000_000 }),
  mode: Type.Enum(["apercu", "tout", "choix"]),
  lignes: Type.Array(Type.Integer(), { maxItems: 10_000 }),
});
const CompteRendu = Type.Object({
  ecrit: Type.Boolean(),
  lignes: Type.Array(
    Type.Object({
      ligne: Type.Integer(),
      identifiant: Type.String(),
      issue: Type.String(),
      motif: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
});

/** A file of accounts, seen before it is written. */
export function enregistrerImportation(serveur: FastifyInstance, services: ServicesAgents): void {
  const importer = importerComptes(services);
  serveur.post(
    "/portail/api/gestion-des-comptes/import",
    {
      bodyLimit: 7 * 1024 * 1024,
      schema: {
        tags: ["Gestion des comptes"],
        body: Import,
        response: { 200: CompteRendu, ...ERREURS },
      },
    },
    (requete, reponse) => {
      const { contenuBase64, mode, lignes } = requete.body as Omit<ImportVoulu, "contenu"> & {
        contenuBase64: string;
      };
      const contenu = Buffer.from(contenuBase64, "base64");
      return repondre(services, requete, reponse, importer, { contenu, mode, lignes });
    },
  );
}
