import type { Droit } from "./exercice.ts";

export const ETATS_EXERCICE = ["A_IDENTIFIER", "A_INSTRUIRE", "DECIDEE", "REPONDUE"] as const;
export type EtatExercice = (typeof ETATS_EXERCICE)[number];

export const GESTES_EXERCICE = [
  "identifier",
  "prolonger",
  "informer",
  "aider",
  "copier",
  "decider",
  "repondre",
] as const;
export type GesteExercice = (typeof GESTES_EXERCICE)[number];

type Suites = Readonly<Partial<Record<GesteExercice, EtatExercice>>>;

/** What may be done in each state, and where it leads; what is absent is refused. A decision not yet told may be taken again. */
// CONV-5-15
export const SUITES_EXERCICE: Readonly<Record<EtatExercice, Suites>> = {
  A_IDENTIFIER: {
    identifier: "A_INSTRUIRE",
    prolonger: "A_IDENTIFIER",
    informer: "A_IDENTIFIER",
    decider: "DECIDEE",
  },
  A_INSTRUIRE: {
    prolonger: "A_INSTRUIRE",
    informer: "A_INSTRUIRE",
    aider: "A_INSTRUIRE",
    copier: "A_INSTRUIRE",
    decider: "DECIDEE",
  },
  DECIDEE: { copier: "DECIDEE", decider: "DECIDEE", repondre: "REPONDUE" },
  REPONDUE: {},
};

type Situation = {
  readonly droit: Droit;
  readonly etat: EtatExercice;
  readonly identifie: boolean;
  /** A longer delay was prepared; the person was told of it. */
  readonly prolongation: boolean;
  readonly informee: boolean;
};

/**
 * What may be done of one now: a copy is given to who asks for access and is known to be themselves; the delay is
 * prolonged once, when the person is told.
 */
// CONV-5-16
export function gestesExercice(situation: Situation): readonly GesteExercice[] {
  return GESTES_EXERCICE.filter((geste) => {
    if (SUITES_EXERCICE[situation.etat][geste] === undefined) return false;
    if (geste === "copier") return situation.droit === "acces" && situation.identifie;
    if (geste === "informer") return situation.prolongation && !situation.informee;
    return geste !== "prolonger" || !situation.informee;
  });
}
