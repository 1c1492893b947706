import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { LigneExplication } from "./calcul.ts";
import type { SansReponses } from "./sans-reponses.ts";
import type { Etat } from "./transitions.ts";
import type { CodeOrganisme, Criteres, Parcours, Statut } from "./valeurs.ts";

export type Structure = {
  readonly code_aurore?: string | null;
  readonly code_safir?: string | null;
  readonly libelle_structure?: string | null;
};

/** A body and, when known, which of its places. */
export type Organisme = { readonly code: CodeOrganisme; readonly structure: Structure | null };

export type Decision = {
  readonly etat: "ACCEPTEE" | "REFUSEE";
  readonly le: JourCivil;
  readonly organisme: CodeOrganisme;
  readonly agent: string | null;
  readonly motifRefus: string | null;
  readonly commentaire: string | null;
  /** What the refusal chose instead. */
  readonly vers: { readonly parcours: Parcours; readonly organisme: Organisme } | null;
};

export const MOYENS_NOTIFICATION = [
  "COURRIER_AR",
  "REMISE_EN_MAIN",
  "ESPACE_PERSONNEL",
  "COURRIEL_AR",
] as const;

/** How the decision was notified, by a means that gives its receipt a certain date. */
// B3-11
export type Notification = {
  readonly moyen: (typeof MOYENS_NOTIFICATION)[number];
  readonly envoyeeLe: JourCivil;
  /** Null while the receipt is awaited. */
  readonly recueLe: JourCivil | null;
};

export type Orientation = {
  readonly id: string;
  readonly sourceId: string;
  readonly parcours: Parcours;
  readonly statut: Statut;
  readonly etat: Etat;
  readonly origine: string;
  readonly referent: Organisme;
  readonly competent: CodeOrganisme;
  readonly decideur: Organisme | null;
  readonly criteres: Criteres | null;
  readonly explication: readonly LigneExplication[];
  readonly saisieLe: Date | null;
  readonly decision: Decision | null;
  readonly notification: Notification | null;
  /** Decided without the answers, missing because of the person; null otherwise. */
  readonly sansReponses: SansReponses | null;
  readonly entreeLe: JourCivil | null;
  /** The day the path opened here, or the entry that an import brought; null before. Never moved back. */
  readonly etablieLe: JourCivil | null;
  /** The day the open path last became another; null while it is the one that opened. */
  readonly parcoursLe: JourCivil | null;
  readonly sortieLe: JourCivil | null;
  readonly motifSortie: string | null;
  readonly agentCreation: string | null;
  readonly agentModification: string | null;
  readonly creeeLe: Date;
  readonly modifieeLe: Date;
};
