/** What a job may know of its try, and ask of who runs it. */
export type Essai = {
  /** True when nothing will be tried again after a failure. */
  readonly dernierEssai: boolean;
  /**
   * Works while no other job, of any process, is seul under this name; does nothing when one is. Keeps no
   * connection of a pool meanwhile: the work may wait for a network.
   */
  seul(nom: string, travail: () => Promise<void>): Promise<void>;
};

/** Does one job. */
export type Tache = (charge: unknown, essai: Essai) => Promise<void>;

/**
 * What is done every hour, every day at 02:15 in Paris, or every second by each process that works in the
 * background: idempotent, and safe to repeat.
 */
export type TachePeriodique = {
  readonly nom: string;
  readonly quand: "seconde" | "heure" | "jour";
  executer(maintenant: Date): Promise<unknown>;
};
