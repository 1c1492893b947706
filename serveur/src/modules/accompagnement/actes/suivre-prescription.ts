import { refus } from "../../../kit/resultat.ts";
import {
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { avancerPrescription, lireSuites, tenirPrescriptions } from "../depot/prescriptions.ts";
import { lireServices } from "../depot/services.ts";
import {
  EVENEMENTS_PRESCRIPTION,
  type GestePrescription,
  MOTIVES,
  type Prescription,
  SUITES_PRESCRIPTION,
  type SuitePrescription,
} from "../regles/prescription.ts";
import type { Service } from "../regles/service.ts";
import type { Acces } from "./periode-commun.ts";
import { type PrescriptionPresentee, presenterPrescription } from "./presenter-prescription.ts";

type Suite = DemandeEcriture & {
  readonly id: string;
  /** The version read. */
  readonly version: number;
  readonly geste: GestePrescription;
  readonly motif: string | null;
  readonly commentaire: string | null;
};

const INTROUVABLE = refus("PRESCRIPTION_INTROUVABLE", "Cette personne n’a pas cette prescription.");
const PERIMEE = refus(
  "PRESCRIPTION_CONFLIT",
  "Cette prescription a changé depuis que vous l’avez lue : relisez-la avant d’écrire.",
);
const ETRANGERE = refus(
  "NON_REFERENT",
  "Seules l’organisation qui a prescrit et celle qui rend le service y donnent suite.",
);
const SANS_MOTIF = refus("MOTIF_INVALIDE", "« motif » est exigé d’un refus ou d’un abandon.");
const MOTIF_EN_TROP = refus(
  "MOTIF_INVALIDE",
  "« motif » ne se donne qu’à un refus ou un abandon : ce que vous avez à dire va dans « commentaire ».",
);

/**
 * What becomes of a prescription, with what the structure says of it: the structure that gives the service
 * answers when it is a member of the network, the prescriber on its behalf otherwise or as well.
 */
// ANX4-B-16
export function suivrePrescription(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Suite, PrescriptionPresentee>(services, {
    nom: "suivre-prescription",
    finalite: "PARCOURS",
    ...acces,
    async ecrire(client, dossier, { id, version, geste, motif, commentaire }, acteur, le) {
      const connues = await tenirPrescriptions(client, dossier.id);
      const prescription = connues.find((connue) => connue.id === id);
      if (!prescription) return { refus: INTROUVABLE };
      const { serviceId, sourceId, etat } = prescription;
      const service = (await lireServices(client, [serviceId])).get(serviceId) as Service;
      const mienne = acteur.organisation.id;
      if (mienne !== sourceId && mienne !== service.organisationId) return { refus: ETRANGERE };
      if (prescription.version !== version) return { refus: PERIMEE };
      const suivant = SUITES_PRESCRIPTION[etat][geste];
      if (!suivant) {
        const phrase = `Une prescription à l’état ${etat} ne le permet pas.`;
        return { refus: refus("PRESCRIPTION_CONFLIT", phrase) };
      }
      if (MOTIVES.has(geste) && !motif) return { refus: SANS_MOTIF };
      if (!MOTIVES.has(geste) && motif) return { refus: MOTIF_EN_TROP };
      const neuve: Prescription = {
        ...prescription,
        etat: suivant,
        version: version + 1,
        modifieeLe: le,
      };
      const suite: SuitePrescription = {
        geste,
        etat: suivant,
        motif,
        commentaire,
        sourceId: mienne,
        le,
      };
      await avancerPrescription(client, neuve, suite);
      const suites = (await lireSuites(client, [id])).get(id) ?? [];
      const annuaire = await services.cadre.annuaire.lire();
      return {
        valeur: presenterPrescription(neuve, service, suites, annuaire),
        evenements: [
          { genre: EVENEMENTS_PRESCRIPTION[geste], contenu: { id, version: neuve.version } },
        ],
      };
    },
  });
}
