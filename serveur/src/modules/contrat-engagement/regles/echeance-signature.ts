import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { EtatContrat } from "./contrat.ts";

/** What the delay to sign runs from: the open path, its notification, a reorientation asked for. */
export type DepartSignature = {
  readonly entreeLe: JourCivil;
  /** The day the path opened here, or the entry that an import brought. */
  readonly etablieLe: JourCivil;
  readonly notifieeLe: JourCivil | null;
  readonly reorientationDemandee: boolean;
  /** The day a reorientation asked for was refused. */
  readonly maintenueLe: JourCivil | null;
  /** The day something essential changed on that path since its contract was signed or refused; null: nothing did. */
  readonly changeLe: JourCivil | null;
};

/** The delay in force: months, and the rule for whoever was already accompanied when the law began. */
export type DelaiSignature = {
  readonly mois: number;
  readonly stock: { readonly avant: JourCivil; readonly limite: JourCivil };
};

export type EcheanceSignature = {
  /** The last day to sign; null while the delay is interrupted. */
  readonly limite: JourCivil | null;
  readonly interrompue: boolean;
  readonly enRetard: boolean;
};

const A_SIGNER: ReadonlySet<string> = new Set(["AUCUN", "A_SIGNER"]);

/**
 * By when the contract must be signed: one month, date to date, from the notification of the orientation
 * (its first day while no receipt was recorded); interrupted while a reorientation waits, and whole again
 * from its refusal; from what changed on the path, for a contract to sign again. Whoever was already accompanied
 * when the law began has longer for the first, but a date declared since makes nobody one of them. `etat` is that
 * of the last contract signed or refused, whatever is prepared since: a contract that holds is revised without delay.
 * Null when nothing is to be signed.
 */
// B4-01 B4-02 B4-03
export function echeanceSignature(
  etat: EtatContrat | "AUCUN",
  depart: DepartSignature | null,
  { mois, stock }: DelaiSignature,
  jour: JourCivil,
): EcheanceSignature | null {
  if (!depart || !A_SIGNER.has(etat)) return null;
  const { entreeLe, etablieLe, notifieeLe, reorientationDemandee, maintenueLe, changeLe } = depart;
  if (reorientationDemandee) return { limite: null, interrompue: true, enRetard: false };
  const duStock = changeLe === null && entreeLe < stock.avant && etablieLe < stock.avant;
  const departs = [notifieeLe ?? entreeLe, maintenueLe, changeLe].filter((le) => le !== null);
  const limite = duStock
    ? ajouterJours(stock.limite, -1)
    : ajouterMois(departs.toSorted().at(-1) as JourCivil, mois);
  return { limite, interrompue: false, enRetard: limite < jour };
}
