import { consulterDossier, type Dossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lirePrescriptions, lireSuites } from "../depot/prescriptions.ts";
import { lireServices } from "../depot/services.ts";
import type { Service } from "../regles/service.ts";
import type { Acces } from "./periode-commun.ts";
import { presenterPrescription } from "./presenter-prescription.ts";

/** A person's prescriptions, whichever organisation prescribed, the latest first. */
// ANX4-B-16
export function consulterPrescriptions(services: ServicesUsagers, acces: Acces) {
  return consulterDossier(services, {
    nom: "lire-prescriptions",
    finalite: "PARCOURS",
    ...acces,
    async lire({ id }: Dossier) {
      const lues = await lirePrescriptions(services.pool, id);
      const [connus, suites, annuaire] = await Promise.all([
        lireServices(
          services.pool,
          lues.map(({ serviceId }) => serviceId),
        ),
        lireSuites(
          services.pool,
          lues.map((lue) => lue.id),
        ),
        services.cadre.annuaire.lire(),
      ]);
      return lues.map((lue) => {
        const service = connus.get(lue.serviceId) as Service;
        return presenterPrescription(lue, service, suites.get(lue.id) ?? [], annuaire);
      });
    },
  });
}
