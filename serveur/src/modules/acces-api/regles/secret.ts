import { ajouterJours, joursEntre } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";

/** True on the days a secret serves, its last one included. */
export function secretVivant(expireLe: JourCivil | null, jour: JourCivil): boolean {
  return expireLe === null || jour <= expireLe;
}

/** A secret that is neither revoked nor past its day. */
export type SecretDate = {
  readonly id: string;
  readonly expireLe: JourCivil | null;
};

export type Rotation = {
  /** Last day of the secret replaced. */
  readonly finAncien: JourCivil;
  /** Last day of the one that is born. */
  readonly finNouveau: JourCivil;
};

/**
 * Decides on a rotation that replaces `remplace`, newest first in `vivants`. Two secrets live at most, so
 * a rotation under way refuses another, and one already done refuses its own replay.
 */
export function decider(
  vivants: readonly SecretDate[],
  remplace: string | null,
  jour: JourCivil,
  durees: { readonly vie: number; readonly recouvrement: number },
): Rotation | Refus {
  const [courant, ...autres] = vivants;
  if ((courant?.id ?? null) !== remplace) {
    return refus("SECRET_REMPLACE", "Ce secret a déjà été remplacé : relisez la page.");
  }
  if (autres.length > 0) {
    return refus(
      "ROTATION_EN_COURS",
      "Deux secrets sont déjà valides : révoquez l’ancien, ou attendez son terme.",
    );
  }
  const recouvert = ajouterJours(jour, durees.recouvrement);
  const terme = courant?.expireLe ?? null;
  return {
    finAncien: terme !== null && terme < recouvert ? terme : recouvert,
    finNouveau: ajouterJours(jour, durees.vie),
  };
}

/**
 * True when the end of a secret must be recalled that day: a threshold (in days before the end) has been
 * reached since the last reminder. A missed day is made up for the next one.
 */
export function rappelDu(
  expireLe: JourCivil,
  rappeleLe: JourCivil | null,
  jour: JourCivil,
  seuils: readonly number[],
): boolean {
  if (jour > expireLe) return false;
  const reste = joursEntre(jour, expireLe);
  const atteints = seuils.filter((seuil) => reste <= seuil);
  if (atteints.length === 0) return false;
  if (rappeleLe === null) return true;
  return Math.min(...atteints) < joursEntre(rappeleLe, expireLe);
}
