import type { Annuaire } from "../../conventions/index.ts";
import type { Identification } from "../../usagers/index.ts";
import {
  type Prescription,
  SUITES_PRESCRIPTION,
  type SuitePrescription,
} from "../regles/prescription.ts";
import type { Service } from "../regles/service.ts";

/** A service as both faces show it. */
export function presenterService(
  { sourceId, organisationId, ...service }: Service,
  annuaire: Annuaire,
) {
  return {
    ...service,
    membreDuReseau: organisationId !== null,
    source: annuaire.organisation(sourceId)?.nom ?? null,
  };
}

/** A prescription as both faces show it, with its service and every step. */
export function presenterPrescription(
  prescription: Prescription,
  service: Service,
  suites: readonly SuitePrescription[],
  annuaire: Annuaire,
) {
  const nommer = (id: string) => annuaire.organisation(id)?.nom ?? null;
  const { id, version, etat, thematique, contrainte, motif, prescripteur } = prescription;
  return {
    id,
    version,
    etat,
    service: {
      id: service.id,
      nom: service.nom,
      type: service.type,
      structure: service.structure,
      commune: service.commune,
      courriel: service.courriel,
      telephone: service.telephone,
      lien: service.lien,
      heuresHebdomadaires: service.heuresHebdomadaires,
    },
    thematique,
    contrainte,
    motif,
    prescripteur,
    source: nommer(prescription.sourceId),
    prescriteLe: prescription.prescriteLe.toISOString(),
    suites: suites.map(({ geste, etat: atteint, motif: raison, commentaire, sourceId, le }) => ({
      geste,
      etat: atteint,
      motif: raison,
      commentaire,
      source: nommer(sourceId),
      le: le.toISOString(),
    })),
    gestes: Object.keys(SUITES_PRESCRIPTION[etat]),
  };
}
export type PrescriptionPresentee = ReturnType<typeof presenterPrescription>;

/**
 * A prescription as the structure that it is addressed to reads it: who the person is, and what was asked of
 * it. The constraint comes from the diagnostic, and stays in the record.
 */
// CONV-4-02
export function presenterRecue(
  prescription: Prescription,
  service: Service,
  suites: readonly SuitePrescription[],
  annuaire: Annuaire,
  personne: Identification | null,
) {
  const { contrainte: _, ...reste } = presenterPrescription(
    prescription,
    service,
    suites,
    annuaire,
  );
  return { ...reste, personne };
}
export type RecuePresentee = ReturnType<typeof presenterRecue>;
