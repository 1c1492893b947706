import type { FastifyInstance } from "fastify";
import { routesActes } from "../../identite/index.ts";
import type { ServicesUsagers } from "../../usagers/index.ts";
import { consulterRecue } from "../actes/consulter-recue.ts";
import { listerRecues } from "../actes/lister-recues.ts";
import { repondrePrescription } from "../actes/repondre-prescription.ts";
import {
  PrescriptionRecue,
  PrescriptionsRecues,
  RECHERCHE_RECUES,
  SuiteDemandee,
} from "../contrats-prescriptions.ts";

const ACCES = { scopes: null, module: "prescription-services" };
const RACINE = "/prescriptions-recues";

/** The screen « Prescriptions reçues », over the actes of the API. */
// ANX4-B-16
export function enregistrerPortailRecues(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Prescriptions reçues");
  servir(
    {
      chemin: `${RACINE}/recherche`,
      corps: RECHERCHE_RECUES,
      sortie: PrescriptionsRecues,
      lecture: true,
    },
    listerRecues(services, ACCES),
  );
  servir({ chemin: `${RACINE}/:id`, sortie: PrescriptionRecue }, consulterRecue(services, ACCES));
  servir(
    {
      chemin: `${RACINE}/:id/suites`,
      corps: SuiteDemandee.properties,
      sortie: PrescriptionRecue,
      unique: true,
    },
    repondrePrescription(services, ACCES),
  );
}
