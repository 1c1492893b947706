import type { FastifyInstance } from "fastify";
import { routesActes } from "../../identite/index.ts";
import { parCle, type ServicesUsagers } from "../../usagers/index.ts";
import { chercherServices } from "../actes/chercher-services.ts";
import { consulterPrescriptions } from "../actes/consulter-prescriptions.ts";
import { prescrireService } from "../actes/prescrire-service.ts";
import { suivrePrescription } from "../actes/suivre-prescription.ts";
import {
  PrescriptionDemandee,
  PrescriptionLue,
  PrescriptionsLues,
  RECHERCHE,
  ServicesTrouves,
  SuiteDemandee,
} from "../contrats-prescriptions.ts";

const ACCES = { scopes: null, module: "prescription-services" };
const RACINE = "/usagers/:cle/prescriptions";

/** The screen « Prescription des services », over the actes of the API. */
// ANX4-B-16
export function enregistrerPortailPrescriptions(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Prescription des services");
  servir(
    { chemin: "/services", question: RECHERCHE, sortie: ServicesTrouves },
    chercherServices(services, ACCES),
  );
  servir(
    { chemin: RACINE, sortie: PrescriptionsLues },
    parCle(consulterPrescriptions(services, ACCES)),
  );
  servir(
    { chemin: RACINE, corps: { prescription: PrescriptionDemandee }, sortie: PrescriptionLue },
    parCle(prescrireService(services, ACCES)),
  );
  servir(
    { chemin: `${RACINE}/:id/suites`, corps: SuiteDemandee.properties, sortie: PrescriptionLue },
    parCle(suivrePrescription(services, ACCES)),
  );
}
