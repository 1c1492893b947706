import {
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { donnerSuite, type SuiteDite } from "./donner-suite.ts";
import type { Acces } from "./periode-commun.ts";
import { type PrescriptionPresentee, presenterPrescription } from "./presenter-prescription.ts";

/**
 * What becomes of a prescription, with what the structure says of it, by whoever has access to the record:
 * the prescriber for a structure that is no member of the network, or the structure that accompanies the person.
 */
// ANX4-B-16
export function suivrePrescription(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<DemandeEcriture & SuiteDite, PrescriptionPresentee>(services, {
    nom: "suivre-prescription",
    finalite: "PARCOURS",
    ...acces,
    async ecrire(client, dossier, suite, acteur, le) {
      const suivie = await donnerSuite(client, dossier.id, suite, acteur, le);
      if ("refus" in suivie) return suivie;
      const { prescription, service, suites, evenement } = suivie;
      const annuaire = await services.cadre.annuaire.lire();
      return {
        valeur: presenterPrescription(prescription, service, suites, annuaire),
        evenements: [evenement],
      };
    },
  });
}
