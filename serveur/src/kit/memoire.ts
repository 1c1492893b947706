/** A value read once and kept until told to forget it. Concurrent readers share one reading. */
export function memoriser<T>(lire: () => Promise<T>): { lire(): Promise<T>; oublier(): void } {
  let valeur: Promise<T> | null = null;
  return {
    lire() {
      if (valeur) return valeur;
      const lecture = lire();
      valeur = lecture;
      lecture.catch(() => {
        if (valeur === lecture) valeur = null;
      });
      return lecture;
    },
    oublier() {
      valeur = null;
    },
  };
}
