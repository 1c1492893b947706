/** The contract's documents, from the one that prevails over all others. */
// CONV-12-01
export const ORDRE_PRESEANCE = ["convention", "annexe", "cgu", "conditions"] as const;
export type SourceClause = (typeof ORDRE_PRESEANCE)[number];

export type Clause = {
  readonly source: SourceClause;
  readonly document: string;
  readonly sujet: string;
  readonly valeur: string;
};

export type Preseance = {
  readonly sujet: string;
  readonly applicable: Clause;
  /** Clauses set aside because a document of higher rank says otherwise. */
  readonly ecartees: readonly Clause[];
  /** Same rank, different value: no document prevails, the parties must say. */
  readonly indecises: readonly Clause[];
};

/** For each subject, the clause that applies and those it contradicts; subjects keep their order. */
export function appliquerPreseance(clauses: readonly Clause[]): Preseance[] {
  return [...Map.groupBy(clauses, ({ sujet }) => sujet)].map(([sujet, dites]) => {
    const parRang = dites.toSorted((a, b) => rang(a) - rang(b));
    const applicable = parRang[0] as Clause;
    const contraires = parRang.filter(({ valeur }) => valeur !== applicable.valeur);
    return {
      sujet,
      applicable,
      ecartees: contraires.filter((clause) => rang(clause) > rang(applicable)),
      indecises: contraires.filter((clause) => rang(clause) === rang(applicable)),
    };
  });
}

function rang({ source }: Clause): number {
  return ORDRE_PRESEANCE.indexOf(source);
}
