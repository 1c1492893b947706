import type { JourCivil } from "../../../kit/jour-civil.ts";

/** A way in to tools or APIs, with its own catalogue and its own conditions, between two days. */
// CONV-3.1-03 CONV-3.1-04
export type Plateforme = {
  readonly code: string;
  readonly nom: string;
  /** Its public address, when it is not this platform's own. */
  readonly adresse: string | null;
  readonly debut: JourCivil;
  /** Its last day; null: without a term. */
  readonly fin: JourCivil | null;
};

/** True from its first day to its last, both included. */
export function enService({ debut, fin }: Plateforme, jour: JourCivil): boolean {
  return debut <= jour && (fin === null || jour <= fin);
}
