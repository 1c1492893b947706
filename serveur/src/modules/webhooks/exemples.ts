/** A canned page of events, for the sandbox and the documents. */
export const EXEMPLE_EVENEMENTS = {
  evenements: [
    {
      id: "evt_2bX0kQ9uTn5mYw7cR1aZse",
      type: "rendez-vous.pris",
      timestamp: "2026-03-02T08:15:00.000Z",
      data: {
        identifiantUsager: "usr_hV3pLq8sJd0fGx6bN4tKow",
        jetonUsager: "bac-a-sable",
        siretSource: "00000000000000",
      },
    },
  ],
  curseur: "bac-a-sable",
  suite: false,
};
