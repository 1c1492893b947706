import type { Annuaire } from "../conventions/index.ts";

/** A partner, then its délégataires: what is closed to it is closed to them. */
export function avecDelegataires(
  annuaire: Annuaire,
  organisationId: string,
): [string, ...string[]] {
  return [organisationId, ...annuaire.delegataires(organisationId).map(({ id }) => id)];
}
