import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Contrat, EtatContrat } from "./regles/contrat.ts";
import { modeleDe } from "./regles/modele.ts";

/** A contract as the wire shows it (§3.8): only the dates that its state has. */
export function presenterContrat(
  contrat: Contrat,
  etat: EtatContrat,
  suspenduLe: JourCivil | null,
) {
  const { engagements, mentionsLegales } = modeleDe(contrat.modele);
  const { signatureLe, refusLe } = contrat;
  return {
    etat,
    ...(signatureLe && { dateSignature: signatureLe.toISOString() }),
    ...(refusLe && { dateRefus: refusLe.toISOString() }),
    ...(etat === "SUSPENDU" && suspenduLe && { dateSuspension: `${suspenduLe}T00:00:00.000Z` }),
    organisme: contrat.organisme,
    engagements,
    mentionsLegales,
  };
}
