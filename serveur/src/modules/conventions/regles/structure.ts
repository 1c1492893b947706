import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Organisation } from "./organisation.ts";

/** A place of an organisation, as it is recorded. One code at least; the other, and what is unknown, null. */
export type Structure = {
  readonly id: string;
  readonly organisationId: string;
  readonly codeAurore: string | null;
  readonly codeSafir: string | null;
  readonly libelle: string;
  readonly commune: string | null;
  /** Where it receives; null: the département of its organisation. */
  readonly departement: string | null;
  /** First day on which it accompanies nobody any more; null while it does. */
  readonly fermeeLe: JourCivil | null;
};

/** A place where a person may be sent. An organisation that declared none is one by itself, without code. */
export type Lieu = Omit<Structure, "organisationId" | "fermeeLe"> & {
  readonly organisation: Organisation;
};

/** Whether it receives that day. */
export function estOuverte({ fermeeLe }: Structure, jour: JourCivil): boolean {
  return fermeeLe === null || jour < fermeeLe;
}
