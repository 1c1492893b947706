import type { FastifyInstance } from "fastify";
import {
  type DefinitionApi,
  enregistrerApi,
  type ServicesPasserelle,
} from "../../acces-api/index.ts";
import type { ServicesUsagers } from "../../usagers/index.ts";
import { DIAGNOSTIC } from "./definition.ts";
import { ecritures } from "./ecritures.ts";
import { historiques, lectures } from "./lectures.ts";
import { referentiels } from "./referentiels.ts";

export const apisDiagnostic: readonly DefinitionApi[] = [DIAGNOSTIC];

/** The API Diagnostic usager v4. */
// ANX4-B-19
export function enregistrerApisDiagnostic(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
): void {
  enregistrerApi(
    serveur,
    DIAGNOSTIC,
    [lectures, ecritures, historiques, referentiels].flatMap((servir) => servir(services)),
    passerelle,
  );
}
