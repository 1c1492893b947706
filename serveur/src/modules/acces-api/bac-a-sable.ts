import type { FastifyInstance } from "fastify";
import type { ActeurApplication } from "../../acte/index.ts";
import { composerTrace } from "../../acte/index.ts";
import type { ServicesPasserelle } from "./passerelle.ts";
import type { DefinitionApi, OperationApi } from "./regles/definition-api.ts";
import { schemaOperation } from "./schema-operation.ts";

/** The sandbox: same paths with `test` before the code, canned answers, no person touched (§1.1). */
export function enregistrerBacASable(
  portee: FastifyInstance,
  api: DefinitionApi,
  operations: readonly OperationApi[],
  services: ServicesPasserelle,
): void {
  for (const operation of operations) {
    portee.route({
      method: operation.methode,
      url: `/partenaire/test${api.code}/v${api.version}${operation.chemin}`,
      schema: schemaOperation(api, operation, "bac à sable"),
      handler: async (requete, reponse) => {
        const acteur = requete.acteurApplication as ActeurApplication;
        const acte = { nom: `test${api.code}`, finalite: api.finalite };
        const appel = { acteur, correlation: requete.id };
        await services.journal.consigner(
          composerTrace(acte, appel, services.horloge.maintenant(), {}),
        );
        reponse.code(operation.exemple.statut).header("cache-control", "no-store");
        return reponse.send(operation.exemple.corps);
      },
    });
  }
}
