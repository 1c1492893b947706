/** A map whose entries die with their deadline; nothing survives the process. */
export type MemoireTemporaire<T> = {
  lire(cle: string): T | undefined;
  ecrire(cle: string, valeur: T, secondes: number): void;
  effacer(cle: string): void;
  effacerSi(condition: (valeur: T) => boolean): void;
};

// Bounds the memory of a demonstration left open to many visitors.
const TAILLE_MAXIMALE = 10_000;

/** Creates an empty store; the oldest entries leave first when it is full. */
export function creerMemoireTemporaire<T>(): MemoireTemporaire<T> {
  const entrees = new Map<string, { valeur: T; echeance: number }>();

  function purger(): void {
    const instant = Date.now();
    for (const [cle, { echeance }] of entrees) {
      if (echeance <= instant) entrees.delete(cle);
    }
    for (const cle of entrees.keys()) {
      if (entrees.size < TAILLE_MAXIMALE) break;
      entrees.delete(cle);
    }
  }

  return {
    lire(cle) {
      const entree = entrees.get(cle);
      if (!entree || entree.echeance <= Date.now()) return undefined;
      return entree.valeur;
    },
    ecrire(cle, valeur, secondes) {
      if (entrees.size >= TAILLE_MAXIMALE) purger();
      entrees.set(cle, { valeur, echeance: Date.now() + secondes * 1000 });
    },
    effacer(cle) {
      entrees.delete(cle);
    },
    effacerSi(condition) {
      for (const [cle, { valeur }] of entrees) {
        if (condition(valeur)) entrees.delete(cle);
      }
    },
  };
}
