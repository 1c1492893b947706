import type { FastifyInstance } from "fastify";
import type { DefinitionApi, ServicesPasserelle } from "./modules/acces-api/index.ts";
import {
  apisAccompagnement,
  enregistrerApisAccompagnement,
} from "./modules/accompagnement/index.ts";
import { apisContrat, enregistrerApisContrat } from "./modules/contrat-engagement/index.ts";
import { apisDiagnostic, enregistrerApisDiagnostic } from "./modules/diagnostic/index.ts";
import { apisEntretiens, enregistrerApisEntretiens } from "./modules/entretiens/index.ts";
import { apisOrientation, enregistrerApisOrientation } from "./modules/orientation/index.ts";
import { apisProjets, enregistrerApisProjets } from "./modules/projets/index.ts";
import { apisRendezVous, enregistrerApisRendezVous } from "./modules/rendez-vous/index.ts";
import {
  apisUsagers,
  enregistrerApisUsagers,
  type ServicesUsagers,
} from "./modules/usagers/index.ts";
import {
  apisWebhooks,
  enregistrerApisWebhooks,
  type ServicesWebhooks,
} from "./modules/webhooks/index.ts";

/** Every API of francetravail.io that the platform serves, in the order of the catalogue. */
export const apis: readonly DefinitionApi[] = [
  ...apisUsagers,
  ...apisOrientation,
  ...apisRendezVous,
  ...apisDiagnostic,
  ...apisContrat,
  ...apisAccompagnement,
  ...apisWebhooks,
  ...apisProjets,
  ...apisEntretiens,
];

/** Serves them behind the gateway: one line for each module. */
export function enregistrerApis(
  portee: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
  cleIdentifiants: Buffer,
  webhooks: ServicesWebhooks,
): void {
  enregistrerApisUsagers(portee, services, passerelle, cleIdentifiants);
  enregistrerApisOrientation(portee, services, passerelle);
  enregistrerApisRendezVous(portee, services, passerelle);
  enregistrerApisDiagnostic(portee, services, passerelle);
  enregistrerApisContrat(portee, services, passerelle);
  enregistrerApisAccompagnement(portee, services, passerelle);
  enregistrerApisWebhooks(portee, webhooks, passerelle);
  enregistrerApisProjets(portee, services, passerelle);
  enregistrerApisEntretiens(portee, services, passerelle);
}
