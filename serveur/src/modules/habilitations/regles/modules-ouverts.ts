import type { JourCivil } from "../../../kit/jour-civil.ts";

/** A right: one module for one agent, from `debut` to `fin`, both included. */
export type Droit = {
  readonly agentId: string;
  readonly module: string;
  readonly debut: JourCivil;
  readonly fin: JourCivil;
  readonly suspenduLe: Date | null;
  readonly retireLe: Date | null;
};

/** The modules an agent may open that day. Nothing is open that no right opens. */
// ANX1-5.1-03
export function modulesOuverts(droits: readonly Droit[], jour: JourCivil): Set<string> {
  return new Set(
    droits
      .filter((d) => d.suspenduLe === null && d.retireLe === null)
      .filter((d) => d.debut <= jour && jour <= d.fin)
      .map((d) => d.module),
  );
}
