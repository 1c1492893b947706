import type { JourCivil } from "../../../kit/jour-civil.ts";
import {
  type Convention,
  contient,
  estActive,
  type Intervalle,
  intervalleOuvert,
} from "./convention.ts";

/**
 * The decision on the orientation of the beneficiaries of the RSA, delegated to the opérateur by the convention
 * of a conseil départemental. Both days included; `fin` is null without a term of its own.
 */
// B3-01 C. trav. L5411-5-1 II
export type Delegation = {
  readonly id: string;
  readonly reference: string;
  readonly debut: JourCivil;
  readonly fin: JourCivil | null;
};

/** Whether the decision is delegated that day: the convention that carries it must be in force. */
export function estDeleguee(
  convention: Convention,
  delegations: readonly Intervalle[],
  jour: JourCivil,
): boolean {
  return (
    estActive(convention, jour) && delegations.some((delegation) => contient(delegation, jour))
  );
}

export const ETATS_DELEGATION = ["A_VENIR", "EN_COURS", "TERMINEE"] as const;

/** Where a delegation stands that day; it is over with its convention, even before its own first day. */
export function etatDelegation(
  convention: Convention,
  delegation: Delegation,
  jour: JourCivil,
): (typeof ETATS_DELEGATION)[number] {
  if (estDeleguee(convention, [delegation], jour)) return "EN_COURS";
  const fin = intervalleOuvert(convention)?.fin ?? null;
  const jamais = fin !== null && fin < delegation.debut;
  return jour < delegation.debut && !jamais ? "A_VENIR" : "TERMINEE";
}

/** Whether two delegations hold on a same day. */
export function seChevauchent(une: Intervalle, autre: Intervalle): boolean {
  return (
    (une.fin === null || autre.debut <= une.fin) && (autre.fin === null || une.debut <= autre.fin)
  );
}
