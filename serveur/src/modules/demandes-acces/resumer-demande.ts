import { joursEntre } from "../../kit/delais.ts";
import { type JourCivil, jourCivil } from "../../kit/jour-civil.ts";
import type { Annuaire } from "../conventions/index.ts";
import type { Demande } from "./regles/demande.ts";

/** A line of a list of requests. */
export function resumerDemande(
  demande: Demande,
  annuaire: Annuaire,
  jour: JourCivil,
  elements = demande.contenu?.elements.length ?? demande.coches.length,
) {
  const { id, numero, etat, origine, organisationId, acceptes } = demande;
  const { creeLe, envoyeeLe, decideeLe } = demande;
  return {
    id,
    numero,
    etat,
    origine,
    partenaireId: organisationId,
    partenaire: annuaire.organisation(organisationId)?.nom ?? "",
    elements,
    acceptes: acceptes?.length ?? null,
    creeLe: creeLe.toISOString(),
    envoyeeLe: envoyeeLe?.toISOString() ?? null,
    decideeLe: decideeLe?.toISOString() ?? null,
    age: envoyeeLe && joursEntre(jourCivil(envoyeeLe), decideeLe ? jourCivil(decideeLe) : jour),
  };
}
