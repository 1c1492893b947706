import type { FastifyInstance } from "fastify";
import type { ServicesUsagers } from "../../usagers/index.ts";
import { enregistrerPortailDemarches } from "./demarches.ts";
import { enregistrerPortailIntensite } from "./intensite.ts";
import { enregistrerPortailPeriodes } from "./periodes.ts";
import { enregistrerPortailPrescriptions } from "./prescriptions.ts";
import { enregistrerPortailRecues } from "./prescriptions-recues.ts";

type Enregistrer = (serveur: FastifyInstance, services: ServicesUsagers) => void;

/** The screens of this module, each in its file. */
const ECRANS: readonly Enregistrer[] = [
  enregistrerPortailDemarches,
  enregistrerPortailIntensite,
  enregistrerPortailPeriodes,
  enregistrerPortailPrescriptions,
  enregistrerPortailRecues,
];

export const enregistrerPortailAccompagnement: Enregistrer = (serveur, services) => {
  for (const enregistrer of ECRANS) enregistrer(serveur, services);
};
