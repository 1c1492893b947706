import { ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Criteres, Parcours } from "./valeurs.ts";

export const CONCLUSIONS_REVUE = ["MAINTIEN", "REVISION_CONTRAT", "REORIENTATION"] as const;

/** A joint review that took place: what the opérateur and the référent concluded together. */
export type Revue = {
  readonly le: JourCivil;
  readonly conclusion: (typeof CONCLUSIONS_REVUE)[number];
  readonly commentaire: string | null;
  readonly sourceId: string;
};

const LISTEES = ["contrainte_sante", "contrainte_logement", "contrainte_familiale"] as const;
const HANDICAP = ["boe", "baeeh", "scolarite_etablissement_specialise", "esat"] as const;

/** Whether a difficulty of the decree's list exists: health, handicap, invalidity, housing, family. */
// B3-13 D262-65-2-1
export function difficulteListee(
  criteres: Criteres | null,
  { rqthValide, invalidite }: { readonly rqthValide: boolean; readonly invalidite: boolean },
): boolean {
  return (
    rqthValide ||
    invalidite ||
    HANDICAP.some((nom) => criteres?.[nom] === true) ||
    LISTEES.some((nom) => (criteres?.[nom] ?? "AUCUNE") !== "AUCUNE")
  );
}

/** What the delay runs from, and what changes its length. */
export type SituationRevue = {
  readonly rsa: boolean;
  readonly parcours: Parcours;
  /** The day the contract of this path was signed, or its revision. */
  readonly signatureLe: JourCivil | null;
  readonly derniereRevueLe: JourCivil | null;
  readonly difficulte: boolean;
};

/** Whether a joint review may ever be due: that of a social path, under RSA. */
// B3-13
export function revuePrevue({ rsa, parcours }: Pick<SituationRevue, "rsa" | "parcours">): boolean {
  return rsa && parcours === "PSO";
}

/**
 * The day by which the opérateur and the référent look again, together, at a social path under RSA: six
 * months from the signature or revision of the contract, twelve when a listed difficulty exists, and as
 * long again from a review that kept the path. Null when no review is due: another path, no RSA, nothing
 * signed yet.
 */
// B3-13
export function revueConjointe(
  { signatureLe, derniereRevueLe, difficulte, ...situation }: SituationRevue,
  { mois, moisDifficulte }: { readonly mois: number; readonly moisDifficulte: number },
): JourCivil | null {
  if (!revuePrevue(situation) || !signatureLe) return null;
  const depart = derniereRevueLe && derniereRevueLe > signatureLe ? derniereRevueLe : signatureLe;
  return ajouterMois(depart, difficulte ? moisDifficulte : mois);
}
