import type { JourCivil } from "../../../kit/jour-civil.ts";

/** The actions that can compose a plan, and so count in its hours (R5411-15). */
// B4-11
export const TYPES = [
  "MISE_EN_SITUATION",
  "FORMATION",
  "RECHERCHE_EMPLOI",
  "ACCOMPAGNEMENT_SOCIAL",
  "ACCES_DROITS",
  "ACTIVITE",
] as const;
export type TypeDemarche = (typeof TYPES)[number];

export const ETATS = ["PREVUE", "FAITE", "NON_FAITE", "ANNULEE"] as const;
export type EtatDemarche = (typeof ETATS)[number];

/** Why one was not done. Which of them justify it is a dated parameter, `intensite.motifs_justifies`. */
export const MOTIFS = [
  "SANTE",
  "GARDE_ENFANT",
  "TRANSPORT",
  "EMPLOI",
  "ORGANISME",
  "AUTRE",
  "SANS_RAISON",
] as const;
export type MotifNonFaite = (typeof MOTIFS)[number];

/** What may follow each state; a mistake is mended by coming back to what was planned. */
export const SUITES: Readonly<Record<EtatDemarche, readonly EtatDemarche[]>> = {
  PREVUE: ["FAITE", "NON_FAITE", "ANNULEE"],
  FAITE: ["PREVUE"],
  NON_FAITE: ["PREVUE"],
  ANNULEE: ["PREVUE"],
};

/** What is planned. `semaine` is its Monday; `jour` is null when only the week is known. */
export type Saisie = {
  readonly type: TypeDemarche;
  readonly titre: string;
  readonly semaine: JourCivil;
  readonly jour: JourCivil | null;
  readonly minutesPrevues: number;
  readonly commentaire: string | null;
};

/** What became of it. */
export type Issue = {
  readonly etat: EtatDemarche;
  readonly minutesFaites: number | null;
  readonly motif: MotifNonFaite | null;
  /** What proves it, named; never its content. */
  readonly justificatif: string | null;
  readonly commentaire: string | null;
};

/** A démarche as the platform keeps it. */
export type Demarche = Saisie &
  Issue & {
    readonly id: string;
    readonly sourceId: string;
    readonly copieDe: string | null;
    readonly version: number;
    readonly saisiePar: string;
    readonly saisieLe: Date;
    readonly modifieePar: string;
    readonly modifieeParOrganisationId: string;
    readonly modifieeLe: Date;
  };
