import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Contrat, EtatContrat } from "./regles/contrat.ts";
import { modeleDe } from "./regles/modele.ts";

/** A contract as the wire shows it (§3.8): only the dates that its state has; suspended, that day alone. */
export function presenterContrat(
  contrat: Contrat,
  etat: EtatContrat,
  suspenduLe: JourCivil | null,
) {
  const { engagements, mentionsLegales } = modeleDe(contrat.modele);
  return {
    etat,
    ...datesDe(contrat, etat, suspenduLe),
    organisme: contrat.organisme,
    engagements,
    mentionsLegales,
  };
}

function datesDe(
  { signatureLe, refusLe }: Contrat,
  etat: EtatContrat,
  suspenduLe: JourCivil | null,
): { dateSignature?: string; dateRefus?: string; dateSuspension?: string } {
  if (etat === "SUSPENDU") {
    return suspenduLe ? { dateSuspension: `${suspenduLe}T00:00:00.000Z` } : {};
  }
  return {
    ...(signatureLe && { dateSignature: signatureLe.toISOString() }),
    ...(refusLe && { dateRefus: refusLe.toISOString() }),
  };
}
