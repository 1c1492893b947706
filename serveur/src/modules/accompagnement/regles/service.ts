import type { JourCivil } from "../../../kit/jour-civil.ts";

/** A service of the territory's offer, in the nomenclatures of data·inclusion v1. */
export type Service = {
  readonly id: string;
  /** Where the datum comes from. */
  readonly sourceId: string;
  readonly nom: string;
  readonly description: string;
  readonly type: string | null;
  readonly thematiques: readonly string[];
  readonly modesAccueil: readonly string[];
  readonly modesMobilisation: readonly string[];
  readonly publics: readonly string[];
  readonly frais: string | null;
  readonly structure: string;
  /** The member of the network that gives it; null for any other structure. */
  readonly organisationId: string | null;
  readonly commune: string | null;
  readonly codeInsee: string | null;
  readonly courriel: string | null;
  readonly telephone: string | null;
  readonly lien: string | null;
  readonly heuresHebdomadaires: number | null;
  readonly semaines: number | null;
  readonly majLe: JourCivil;
  readonly fermeLe: JourCivil | null;
};

/** What is looked for in the offer; null: anything. */
export type RechercheServices = {
  readonly thematique: string | null;
  readonly type: string | null;
  readonly texte: string | null;
  /** INSEE code of a commune: services given there, or to its département, or everywhere. */
  readonly commune: string | null;
  readonly page: number;
  readonly taille: number;
};
