import type { JourCivil } from "../../../kit/jour-civil.ts";

export type ValeurDatee = {
  readonly nom: string;
  readonly debut: JourCivil;
  /** Last day included; null while the value runs. */
  readonly fin: JourCivil | null;
  readonly valeur: unknown;
  readonly source: string;
};

/** The value in force that day: of those whose period holds it, the one that began last. */
export function valeurEnVigueur(
  valeurs: readonly ValeurDatee[],
  jour: JourCivil,
): ValeurDatee | undefined {
  return valeurs
    .filter((v) => v.debut <= jour && (v.fin === null || jour <= v.fin))
    .reduce<ValeurDatee | undefined>(
      (retenue, v) => (retenue && retenue.debut > v.debut ? retenue : v),
      undefined,
    );
}
