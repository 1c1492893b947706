import type { FastifyInstance } from "fastify";
import { enregistrerPortailConservation } from "./modules/conservation/index.ts";
import { enregistrerPortailDonneesPersonnelles } from "./modules/donnees-personnelles/index.ts";
import { enregistrerPortailSignalements } from "./modules/signalements/index.ts";

type Services = Parameters<typeof enregistrerPortailDonneesPersonnelles>[1];

/** What those who answer for data and security work with: exports and requests, breaches and complaints, the end of the data. */
export function enregistrerPortailProtection(portee: FastifyInstance, services: Services): void {
  enregistrerPortailDonneesPersonnelles(portee, services);
  enregistrerPortailSignalements(portee, services);
  enregistrerPortailConservation(portee, services);
}
