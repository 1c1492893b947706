import { randomUUID } from "node:crypto";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireDroitsReseau } from "../../conventions/index.ts";
import {
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { insererPrescription, tenirPrescriptions } from "../depot/prescriptions.ts";
import { lireServices } from "../depot/services.ts";
import { repondA } from "../regles/nomenclatures.ts";
import { type Prescription, SUITES_PRESCRIPTION } from "../regles/prescription.ts";
import type { Acces } from "./periode-commun.ts";
import { type PrescriptionPresentee, presenterPrescription } from "./presenter-prescription.ts";

/** A prescription as it is asked for. `service`: the id of a service of the offer. */
export type PrescriptionVoulue = Pick<Prescription, "thematique" | "contrainte" | "motif"> & {
  readonly service: string;
  /** Who prescribes, by name. */
  readonly prescripteur: string | null;
};

const ABSENT = refus("SERVICE_INVALIDE", "« service » : ce service n’est pas, ou plus, à l’offre.");
const SANS_DROIT = refus(
  "SERVICE_INVALIDE",
  "« service » : l’organisation qui le porte ne reçoit pas de prescription.",
);
const HORS_THEME = refus("THEMATIQUE_INVALIDE", "« thematique » : ce service ne la traite pas.");
const SANS_RAPPORT = refus(
  "CONTRAINTE_INVALIDE",
  "« contrainte » : cette thématique n’aide pas à lever cette contrainte du diagnostic.",
);
const EN_COURS = refus(
  "PRESCRIPTION_CONFLIT",
  "Ce service est déjà prescrit à cette personne, et la prescription court encore.",
);

/** Prescribes a service of the offer, for a thématique of its own and, where there is one, a constraint. */
// ANX4-B-16 B1-03
export function prescrireService(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<
    DemandeEcriture & { readonly prescription: PrescriptionVoulue },
    PrescriptionPresentee
  >(services, {
    nom: "prescrire-service",
    finalite: "PARCOURS",
    ...acces,
    async ecrire(client, dossier, { prescription: voulue }, acteur, le) {
      const service = (await lireServices(client, [voulue.service])).get(voulue.service);
      if (!service || (service.fermeLe && service.fermeLe <= jourCivil(le))) {
        return { refus: ABSENT };
      }
      const annuaire = await services.cadre.annuaire.lire();
      const porteuse = service.organisationId && annuaire.organisation(service.organisationId);
      const droits = await lireDroitsReseau(services.parametres, jourCivil(le));
      if (porteuse && !droits.peut(porteuse.type, "recevoir")) return { refus: SANS_DROIT };
      const { thematique, contrainte, motif, prescripteur } = voulue;
      if (!service.thematiques.includes(thematique)) return { refus: HORS_THEME };
      if (contrainte && !repondA(thematique, contrainte)) return { refus: SANS_RAPPORT };
      const connues = await tenirPrescriptions(client, dossier.id);
      const courante = connues.some(
        ({ serviceId, etat }) =>
          serviceId === service.id && Object.keys(SUITES_PRESCRIPTION[etat]).length > 0,
      );
      if (courante) return { refus: EN_COURS };
      const neuve: Prescription = {
        id: randomUUID(),
        serviceId: service.id,
        sourceId: acteur.organisation.id,
        prescripteur,
        thematique,
        contrainte,
        motif,
        etat: "PRESCRITE",
        version: 1,
        prescriteLe: le,
        modifieeLe: le,
      };
      await insererPrescription(client, dossier.id, neuve);
      return {
        valeur: presenterPrescription(neuve, service, [], annuaire),
        evenements: [
          {
            genre: "prescription.prescrite",
            contenu: { id: neuve.id, serviceId: service.id, thematique },
          },
        ],
      };
    },
  });
}
