/** Does one job. `dernierEssai` is true when nothing will be tried again after a failure. */
export type Tache = (charge: unknown, essai: { readonly dernierEssai: boolean }) => Promise<void>;

/** What is done every hour, or every day at 02:15 in Paris: idempotent, and safe to repeat. */
export type TachePeriodique = {
  readonly nom: string;
  readonly quand: "heure" | "jour";
  executer(maintenant: Date): Promise<unknown>;
};
