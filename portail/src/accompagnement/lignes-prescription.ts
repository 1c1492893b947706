import { enInstant } from "../kit/dates.ts";
import { GESTES_PRESCRIPTION } from "./ecriture.ts";
import type { Prescription } from "./formes.ts";

/** Who prescribed, for which organisation, and when. */
export function prescripteurEcrit({
  prescripteur,
  source,
  prescriteLe,
}: Pick<Prescription, "prescripteur" | "source" | "prescriteLe">): string {
  return [prescripteur, source, enInstant(prescriteLe)].filter(Boolean).join(", ");
}

/** One line for each step: when, who says so, why, and what was said. */
export function lignesSuites(suites: Prescription["suites"]): readonly [string, string][] {
  return suites.map(({ geste, motif, commentaire, source, le }) => [
    GESTES_PRESCRIPTION[geste]?.fait ?? geste,
    [enInstant(le), source, motif, commentaire].filter(Boolean).join(", "),
  ]);
}
