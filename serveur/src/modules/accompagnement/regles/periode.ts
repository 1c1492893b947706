import { ajouterJours } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Avis } from "./avis.ts";
import type { Dispositif } from "./dispositifs.ts";

export const MODALITES = ["PRESENTIEL", "DISTANCE", "MIXTE"] as const;

export const MOTIFS_FIN = [
  "EMPLOI",
  "FORMATION",
  "CREATION_ENTREPRISE",
  "OBJECTIFS_ATTEINTS",
  "TERME",
  "CHANGEMENT_DISPOSITIF",
  "REORIENTATION",
  "DEMENAGEMENT",
  "FIN_INSCRIPTION",
  "ABANDON",
  "AUTRE",
] as const;
export type MotifFin = (typeof MOTIFS_FIN)[number];

export type Prolongation = {
  readonly le: string;
  readonly de: JourCivil;
  readonly a: JourCivil;
  readonly motif: string;
  readonly sourceId: string;
};

/** A scheme of accompaniment mobilised for a person, over dated days, with a structure and a référent. */
// ANX4-A-10 ANX4-B-11
export type Periode = {
  readonly id: string;
  readonly orientationId: string;
  /** Who mobilised it. */
  readonly sourceId: string;
  /** Who accompanies. */
  readonly structureId: string;
  /** It was mobilised for a day to come, when its structure will reach the record. */
  readonly aRattacher: boolean;
  readonly dispositif: Dispositif;
  readonly modalite: (typeof MODALITES)[number];
  readonly intensite: string;
  readonly referent: string;
  readonly debut: JourCivil;
  /** Both ends included. */
  readonly finPrevue: JourCivil;
  readonly fin: JourCivil | null;
  readonly motifFin: MotifFin | null;
  readonly prolongations: readonly Prolongation[];
  readonly annuleeLe: Date | null;
  /** What the person said of it, and the day they were asked. */
  readonly avis: Avis | null;
  readonly avisLe: JourCivil | null;
  /** Grows with each writing; a writing names the one it has read. */
  readonly version: number;
  readonly mobiliseeLe: Date;
  readonly modifieeLe: Date;
};

export const ETATS_PERIODE = ["A_VENIR", "EN_COURS", "ECHUE", "TERMINEE", "ANNULEE"] as const;
export type EtatPeriode = (typeof ETATS_PERIODE)[number];

/** The state of a period that day: past its planned end and not ended, it waits to be ended or prolonged. */
export function etatPeriode(
  { debut, finPrevue, fin, annuleeLe }: Pick<Periode, "debut" | "finPrevue" | "fin" | "annuleeLe">,
  jour: JourCivil,
): EtatPeriode {
  if (annuleeLe) return "ANNULEE";
  if (fin) return "TERMINEE";
  if (jour < debut) return "A_VENIR";
  return jour <= finPrevue ? "EN_COURS" : "ECHUE";
}

export const GESTES_PERIODE = ["prolonger", "terminer", "annuler"] as const;
export type GestePeriode = (typeof GESTES_PERIODE)[number];

/** What may be done in each state; absent: refused. */
export const SUITES_PERIODE: Readonly<Record<EtatPeriode, readonly GestePeriode[]>> = {
  A_VENIR: ["prolonger", "annuler"],
  EN_COURS: ["prolonger", "terminer"],
  ECHUE: ["prolonger", "terminer"],
  TERMINEE: [],
  ANNULEE: [],
};

/**
 * A period that another one ends, the day before it begins and never after its own planned end; one that
 * has not begun is cancelled.
 */
// B4-02
export function clore(
  periode: Periode,
  suivante: JourCivil,
  le: Date,
  motifFin: MotifFin = "REORIENTATION",
): Periode {
  const veille = ajouterJours(suivante, -1);
  const depasse = periode.finPrevue < veille;
  const close = { ...periode, version: periode.version + 1, modifieeLe: le };
  return periode.debut >= suivante
    ? { ...close, annuleeLe: le }
    : { ...close, fin: depasse ? periode.finPrevue : veille, motifFin };
}
