import type { JourCivil } from "../../../kit/jour-civil.ts";

export type Convention = {
  readonly id: string;
  readonly partenaireId: string;
  readonly debut: JourCivil;
  /** Last day included. */
  readonly fin: JourCivil;
  readonly etat: "projet" | "signee" | "resiliee";
  readonly resilieeLe: JourCivil | null;
};

/** A convention is active when signed, from its first to its last day included. */
// CONV-1-01 RAPP-03
export function estActive(convention: Convention, jour: JourCivil): boolean {
  if (jour < convention.debut || jour > convention.fin) return false;
  if (convention.etat === "signee") return true;
  return (
    convention.etat === "resiliee" && convention.resilieeLe !== null && jour < convention.resilieeLe
  );
}
