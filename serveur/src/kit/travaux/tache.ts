/** Does one job. `dernierEssai` is true when nothing will be tried again after a failure. */
export type Tache = (charge: unknown, essai: { readonly dernierEssai: boolean }) => Promise<void>;

/**
 * What is done every hour, every day at 02:15 in Paris, or every second by each process that works in the
 * background: idempotent, and safe to repeat.
 */
export type TachePeriodique = {
  readonly nom: string;
  readonly quand: "seconde" | "heure" | "jour";
  executer(maintenant: Date): Promise<unknown>;
};
