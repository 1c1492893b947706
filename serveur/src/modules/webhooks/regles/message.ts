/** What a partner reads of an event, in a webhook and in the polling API alike: identifiers alone. */
export type MessageEvenement = {
  readonly id: string;
  readonly type: string;
  /** ISO instant of the event. */
  readonly timestamp: string;
  readonly data: {
    /** Stable, and proper to the application: two applications cannot compare theirs. */
    readonly identifiantUsager: string;
    /** Opens the APIs to this application, for a time. */
    readonly jetonUsager: string;
    /** SIRET of the organisation the event comes from; absent when the platform no longer knows it. */
    readonly siretSource?: string;
  };
};

/** An event of the ordered flow. */
export type EvenementPlace = {
  readonly position: number;
  readonly evenementId: string;
  readonly usagerId: string;
  readonly genre: string;
  readonly le: Date;
  readonly organisationId: string | null;
};
