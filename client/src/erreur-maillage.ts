/** What to do next: the same call may succeed later, or never will as it stands. */
export type Suite = "reessayer" | "arreter";

type Precisions = {
  readonly suite: Suite;
  readonly code: string;
  readonly statut: number;
  readonly correlation: string | null;
  readonly attendre?: number;
  readonly detail?: string | null;
};

/**
 * The one error of this client. Its message names the operation and the code, never a person, a
 * token or a secret, so that it can be logged as it is.
 */
export class ErreurMaillage extends Error {
  readonly suite: Suite;
  /** Code of the platform (R002, invalid_client…) or of this client (RESEAU, QUOTA, DELAI, INTERROMPU…). */
  readonly code: string;
  /** HTTP status; 0 when no answer came. */
  readonly statut: number;
  /** What to quote to the support. */
  readonly correlation: string | null;
  /** Seconds the platform asked to wait, when it did. */
  readonly attendre: number | null;
  /**
   * The platform's own sentence, in French: the field at fault, the values that it takes, who wrote meanwhile. For
   * whoever corrects the call; not in `message`, since it may name an agent.
   */
  readonly detail: string | null;

  constructor(message: string, precisions: Precisions) {
    super(
      `${message} (${[precisions.statut || null, precisions.code].filter(Boolean).join(", ")})`,
    );
    this.name = "ErreurMaillage";
    this.suite = precisions.suite;
    this.code = precisions.code;
    this.statut = precisions.statut;
    this.correlation = precisions.correlation;
    this.attendre = precisions.attendre ?? null;
    this.detail = precisions.detail ?? null;
  }
}
