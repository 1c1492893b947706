/** The only source of time: tests set it, nothing else reads the system clock for a decision. */
export type Horloge = { maintenant(): Date };

export const horlogeSysteme: Horloge = { maintenant: () => new Date() };

/** A clock that stands still until the test moves it. */
export function horlogeReglable(depart: string): Horloge & { regler(instant: string): void } {
  let instant = new Date(depart);
  return {
    maintenant: () => instant,
    regler: (suivant) => {
      instant = new Date(suivant);
    },
  };
}
