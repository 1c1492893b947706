import type { FastifyInstance } from "fastify";
import type { DefinitionApi, ServicesPasserelle } from "../../acces-api/index.ts";
import type { ServicesUsagers } from "../../usagers/index.ts";
import { apiDemarches } from "./demarches.ts";
import { API_PERIODES, enregistrerApiPeriodes } from "./periodes.ts";
import { API_PRESCRIPTIONS, enregistrerApiPrescriptions } from "./prescriptions.ts";
import { apiSuiviIntensite } from "./suivi-intensite.ts";

type Enregistrer = (
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
) => void;

/** The APIs of this module, each in its file: what it is, and how it is served. */
const APIS: readonly { readonly definition: DefinitionApi; readonly enregistrer: Enregistrer }[] = [
  apiDemarches,
  apiSuiviIntensite,
  { definition: API_PERIODES, enregistrer: enregistrerApiPeriodes },
  { definition: API_PRESCRIPTIONS, enregistrer: enregistrerApiPrescriptions },
];

export const apisAccompagnement: readonly DefinitionApi[] = APIS.map(
  ({ definition }) => definition,
);

export const enregistrerApisAccompagnement: Enregistrer = (serveur, services, passerelle) => {
  for (const { enregistrer } of APIS) enregistrer(serveur, services, passerelle);
};
