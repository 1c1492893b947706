import type { JourCivil } from "../../../kit/jour-civil.ts";

/** An element opened to a partner, and not closed since. */
export type OuvertureVivante = {
  readonly id: string;
  readonly organisationId: string;
  readonly element: string;
  readonly debut: JourCivil;
  /** Last day included; null: until the convention ends. */
  readonly fin: JourCivil | null;
};

/** Whether an opening runs on this day, its first and last included. */
export function estOuverte(
  { debut, fin }: Pick<OuvertureVivante, "debut" | "fin">,
  jour: JourCivil,
): boolean {
  return debut <= jour && (fin === null || jour <= fin);
}
