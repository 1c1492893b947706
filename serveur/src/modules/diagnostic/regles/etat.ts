import type { IMPACTS, Reponse, SOUS_TYPOLOGIES, Statut, Typologie } from "./valeurs.ts";

/** Who explored, as the wire says it; `structure` is the source organisation. */
export type Agent = {
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly structure: string;
  readonly type: "AGENT" | "USAGER" | "BATCH_ORIENTATION_USAGER" | "INCONNU";
};

/** When, an ISO instant in UTC, and by whom a datum was explored. */
// CONV-7-06
export type Marque = { readonly le: string; readonly agent: Agent };

export type Valeur = Marque & { readonly valeur: string };
export type Impact = (typeof IMPACTS)[number];
export type Contrainte = Valeur & { readonly estPrioritaire: boolean; readonly impact: Impact };

/** What the person aims at: a trade sought, a trade planned, an enterprise. */
export type Projet = {
  readonly codeTypologie: Typologie | null;
  readonly codeSousTypologie: (typeof SOUS_TYPOLOGIES)[number] | null;
  readonly codeRome: string | null;
  readonly codeAppellation: string | null;
  readonly nomMetier: string | null;
  readonly idMetierChiffre: string;
};

/** The diagnostic of one project, apart from its needs. */
export type DiagnosticMetier = Projet & {
  readonly idDiagnostic: string;
  readonly statut: Statut;
  readonly estPrioritaire: boolean;
  readonly estCreationPartenaire: boolean;
  readonly dateMiseAJour: string;
  readonly dateMiseAJourProjet: string;
  readonly agent: Agent;
};

export type Explore = {
  readonly diagnostic: DiagnosticMetier;
  readonly besoins: Readonly<Record<string, Valeur>>;
  readonly besoinsExplores: Marque | null;
};

/** All that is known of a person's diagnostic, by code of the referential. What is absent was not explored. */
export type Etat = {
  readonly contraintes: Readonly<Record<string, Contrainte>>;
  readonly situations: Readonly<Record<string, Valeur>>;
  readonly objectifs: Readonly<Record<string, Valeur>>;
  readonly contraintesExplorees: Marque | null;
  readonly sansContrainte: (Marque & { readonly flag: boolean }) | null;
  readonly numeriqueExplore: Marque | null;
  readonly besoinNumerique: Valeur | null;
  readonly pouvoirAgir:
    | (Marque & { readonly confiance: Reponse; readonly accompagnement: Reponse })
    | null;
  readonly diagnostics: readonly Explore[];
};

export const ETAT_VIDE: Etat = {
  contraintes: {},
  situations: {},
  objectifs: {},
  contraintesExplorees: null,
  sansContrainte: null,
  numeriqueExplore: null,
  besoinNumerique: null,
  pouvoirAgir: null,
  diagnostics: [],
};

/** Whether nothing is known, or nothing any more: a deleted diagnostic leaves the record. */
export function estVide(etat: Etat): boolean {
  const { diagnostics, contraintesExplorees, numeriqueExplore, pouvoirAgir } = etat;
  return diagnostics.length === 0 && !contraintesExplorees && !numeriqueExplore && !pouvoirAgir;
}
