import type { JourCivil } from "../../../kit/jour-civil.ts";

/** An element tried by some partners, in some territories, between two days. */
export type Experimentation = {
  readonly id: string;
  readonly element: string;
  readonly objet: string;
  readonly territoires: readonly string[];
  readonly partenaires: readonly string[];
  readonly debut: JourCivil;
  /** Last day included. */
  readonly fin: JourCivil;
  /** First day without access, when it was closed early. */
  readonly closeLe: JourCivil | null;
  readonly evaluation: string | null;
};

export type Participant = { readonly id: string; readonly departement: string | null };

/** Open to a partner by its name or by its territory, while the experiment lasts. */
// CONV-2-11
export function ouverteA(
  experimentation: Experimentation,
  participant: Participant,
  jour: JourCivil,
): boolean {
  const { debut, fin, closeLe, partenaires, territoires } = experimentation;
  if (jour < debut || jour > fin || (closeLe !== null && jour >= closeLe)) return false;
  return (
    partenaires.includes(participant.id) ||
    (participant.departement !== null && territoires.includes(participant.departement))
  );
}
