import type { JourCivil } from "../../../kit/jour-civil.ts";

/** Steering programmes a convention may belong to. */
// RAPP-01
export const PROGRAMMES = ["PACTE_SOLIDARITES", "SCHEMA_DEPARTEMENTAL"] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** A dated label: « Ambition 9 » of the Pacte. Both days included; `fin` is null without a term. */
export type Rattachement = {
  readonly programme: Programme;
  readonly libelle: string;
  readonly debut: JourCivil;
  readonly fin: JourCivil | null;
};

/** The labels that hold that day. */
// RAPP-01
export function enCours(
  rattachements: readonly Rattachement[],
  jour: JourCivil,
): readonly Rattachement[] {
  return rattachements.filter(({ debut, fin }) => debut <= jour && (fin === null || jour <= fin));
}
