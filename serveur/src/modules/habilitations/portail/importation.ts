import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { routesActes } from "../../identite/index.ts";
import { type ImportVoulu, importerComptes } from "../actes/importer-comptes.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { statutPropre } from "./statut-propre.ts";

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
  const servir = routesActes(serveur, services.cadre, "Gestion des comptes", statutPropre);
  servir(
    {
      chemin: "/gestion-des-comptes/import",
      corps: Import,
      octets: 7 * 1024 * 1024,
      sortie: CompteRendu,
      lire: ({ body }) => {
        const { contenuBase64, mode, lignes } = body as Omit<ImportVoulu, "contenu"> & {
          contenuBase64: string;
        };
        return { contenu: Buffer.from(contenuBase64, "base64"), mode, lignes };
      },
    },
    importerComptes(services),
  );
}
