import type pg from "pg";
import type { Acteur } from "../../../acte/index.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { EvenementUsager } from "../../usagers/index.ts";
import { avancerPrescription, lireSuites, tenirPrescriptions } from "../depot/prescriptions.ts";
import { lireServices } from "../depot/services.ts";
import {
  EVENEMENTS_PRESCRIPTION,
  estDestinataire,
  type GestePrescription,
  MOTIVES,
  type Prescription,
  SUITES_PRESCRIPTION,
  type SuitePrescription,
} from "../regles/prescription.ts";
import type { Service } from "../regles/service.ts";

/** What becomes of a prescription, as it is told. */
export type SuiteDite = {
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

/** Where the prescription now stands, with its service and every step. */
export type Suivie = {
  readonly prescription: Prescription;
  readonly service: Service;
  readonly suites: readonly SuitePrescription[];
  readonly evenement: EvenementUsager;
};

/** Moves a person's prescription along the table of transitions, one writer at a time, on the version read. */
// ANX4-B-16
export async function donnerSuite(
  client: pg.PoolClient,
  usagerId: string,
  { id, version, geste, motif, commentaire }: SuiteDite,
  { organisation }: Acteur,
  le: Date,
): Promise<Suivie | { readonly refus: Refus }> {
  const connues = await tenirPrescriptions(client, usagerId);
  const connue = connues.find((une) => une.id === id);
  if (!connue) return { refus: INTROUVABLE };
  const { serviceId, sourceId, etat } = connue;
  const service = (await lireServices(client, [serviceId])).get(serviceId) as Service;
  if (organisation.id !== sourceId && !estDestinataire(service, organisation)) {
    return { refus: ETRANGERE };
  }
  if (connue.version !== version) return { refus: PERIMEE };
  const suivant = SUITES_PRESCRIPTION[etat][geste];
  if (!suivant) {
    const phrase = `Une prescription à l’état ${etat} ne le permet pas.`;
    return { refus: refus("PRESCRIPTION_CONFLIT", phrase) };
  }
  if (MOTIVES.has(geste) && !motif) return { refus: SANS_MOTIF };
  if (!MOTIVES.has(geste) && motif) return { refus: MOTIF_EN_TROP };
  const prescription = { ...connue, etat: suivant, version: version + 1, modifieeLe: le };
  await avancerPrescription(client, prescription, {
    geste,
    etat: suivant,
    motif,
    commentaire,
    sourceId: organisation.id,
    le,
  });
  const suites = (await lireSuites(client, [id])).get(id) ?? [];
  const contenu = { id, version: prescription.version };
  return {
    prescription,
    service,
    suites,
    evenement: { genre: EVENEMENTS_PRESCRIPTION[geste], contenu },
  };
}
