/** Who asks is refused, whatever they ask. */
const SANS_LECTURE: ReadonlySet<number> = new Set([401, 403, 429]);

/**
 * One key for each writing, kept while the same content is sent again without an answer: a form sent
 * twice because the network failed is written once. `creer` draws a key.
 */
export function tenirCles(creer: () => string) {
  const parEcriture = new Map<string, string>();
  return {
    /** The key of a writing, which is told by its address and its content. */
    cleDe(ecriture: string): string {
      const cle = parEcriture.get(ecriture) ?? creer();
      parEcriture.set(ecriture, cle);
      return cle;
    },
    /**
     * An answer came: the next writing is another one, whatever it says. A failure is not an answer, nor what
     * is refused before it is read: a session that ended may come after an answer that was lost.
     */
    clore(cle: string, statut: number): void {
      if (statut >= 500 || SANS_LECTURE.has(statut)) return;
      for (const [ecriture, tenue] of parEcriture) if (tenue === cle) parEcriture.delete(ecriture);
    },
  };
}
