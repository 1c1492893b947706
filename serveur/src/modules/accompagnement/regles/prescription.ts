export const ETATS_PRESCRIPTION = [
  "PRESCRITE",
  "ACCEPTEE",
  "REFUSEE",
  "COMMENCEE",
  "TERMINEE",
  "ABANDONNEE",
] as const;
export type EtatPrescription = (typeof ETATS_PRESCRIPTION)[number];

export const GESTES_PRESCRIPTION = [
  "accepter",
  "refuser",
  "commencer",
  "terminer",
  "abandonner",
] as const;
export type GestePrescription = (typeof GESTES_PRESCRIPTION)[number];

/** Where each gesture leads; absent: refused. */
// ANX4-B-16
export const SUITES_PRESCRIPTION: Readonly<
  Record<EtatPrescription, Readonly<Partial<Record<GestePrescription, EtatPrescription>>>>
> = {
  PRESCRITE: { accepter: "ACCEPTEE", refuser: "REFUSEE", abandonner: "ABANDONNEE" },
  ACCEPTEE: { commencer: "COMMENCEE", abandonner: "ABANDONNEE" },
  COMMENCEE: { terminer: "TERMINEE", abandonner: "ABANDONNEE" },
  REFUSEE: {},
  TERMINEE: {},
  ABANDONNEE: {},
};

/** The gesture that leads to each state, and the event that tells it; null: where it begins. */
export const GESTE_VERS: Readonly<Record<EtatPrescription, GestePrescription | null>> = {
  PRESCRITE: null,
  ACCEPTEE: "accepter",
  REFUSEE: "refuser",
  COMMENCEE: "commencer",
  TERMINEE: "terminer",
  ABANDONNEE: "abandonner",
};
export const EVENEMENTS_PRESCRIPTION: Readonly<Record<GestePrescription, string>> = {
  accepter: "prescription.acceptee",
  refuser: "prescription.refusee",
  commencer: "prescription.commencee",
  terminer: "prescription.terminee",
  abandonner: "prescription.abandonnee",
};

/**
 * Whether a prescription of that service is addressed to an organisation: to the one that gives the service,
 * and to no other, be it the one it depends on or the one that accompanies the person.
 */
// CONV-4-02
export function estDestinataire(
  service: { readonly organisationId: string | null },
  organisation: { readonly id: string },
): boolean {
  return service.organisationId !== null && service.organisationId === organisation.id;
}

/** Gestures that say why. */
export const MOTIVES: ReadonlySet<GestePrescription> = new Set(["refuser", "abandonner"]);

/** A service prescribed to a person. */
export type Prescription = {
  readonly id: string;
  readonly serviceId: string;
  readonly sourceId: string;
  readonly prescripteur: string | null;
  readonly thematique: string;
  readonly contrainte: string | null;
  readonly motif: string;
  readonly etat: EtatPrescription;
  readonly version: number;
  readonly prescriteLe: Date;
  readonly modifieeLe: Date;
};

/** One step of a prescription, and what the structure said of it. */
export type SuitePrescription = {
  readonly geste: GestePrescription;
  readonly etat: EtatPrescription;
  readonly motif: string | null;
  readonly commentaire: string | null;
  readonly sourceId: string;
  readonly le: Date;
};
