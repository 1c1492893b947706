import type { JourCivil } from "../../../kit/jour-civil.ts";

/** Whether an account opens anything that day: it is not closed, and its holder has not left. */
// ANX1-5.1-09
export function compteOuvert(
  { fermeLe, departLe }: { readonly fermeLe: Date | null; readonly departLe: JourCivil | null },
  jour: JourCivil,
): boolean {
  return fermeLe === null && (departLe === null || departLe > jour);
}
