import type { Agent, Contrainte, DiagnosticMetier, Impact, Projet } from "./etat.ts";
import type { Reponse, Statut } from "./valeurs.ts";

export type Note = { readonly code: string; readonly valeur: string };
/** Null: unchanged. */
export type NoteContrainte = Note & {
  readonly estPrioritaire: boolean | null;
  readonly impact: Impact | null;
};

/** Constraints explored on one day; `numerique` when they are those of the digital autonomy. */
export type ContraintesNotees = {
  readonly le: Date;
  readonly contraintes: readonly NoteContrainte[];
  readonly situations: readonly Note[];
  readonly objectifs: readonly Note[];
};

/** A diagnostic to create (`id` null) or to change. What is absent of `projet`, null `prioritaire`: unchanged. */
export type DiagnosticNote = {
  readonly id: string | null;
  readonly projet: Partial<Projet> | null;
  /** `inverser`: the contrary of what it is. */
  readonly prioritaire: boolean | "inverser" | null;
  readonly statut?: Statut;
};

export type BesoinsNotes = {
  readonly id: string;
  readonly le: Date;
  readonly besoins: readonly Note[];
};

/** One exploration: what is written at once, in the order in which it is applied. */
export type Ecriture = {
  readonly diagnostics?: readonly DiagnosticNote[];
  readonly besoins?: readonly BesoinsNotes[];
  readonly contraintes?: ContraintesNotees & { readonly sansContrainte: boolean | null };
  readonly numerique?: ContraintesNotees & { readonly besoin: Note | null };
  readonly pouvoirAgir?: { readonly confiance: Reponse; readonly accompagnement: Reponse };
};

/** Who writes, when, and what is drawn outside the rules. */
export type Contexte = {
  readonly agent: Agent;
  readonly maintenant: Date;
  readonly estPartenaire: boolean;
  readonly nouvelId: () => string;
};

export type ContrainteChangee = { readonly code: string } & Pick<
  Contrainte,
  "valeur" | "estPrioritaire" | "impact"
>;
type Changements = {
  readonly situations: readonly Note[];
  readonly objectifs: readonly Note[];
};

/** What an exploration changed, as the history tells it. */
export type Modifications = {
  readonly contraintes?: Changements & {
    readonly contraintes: readonly ContrainteChangee[];
    readonly sansContrainte?: boolean;
  };
  readonly numerique?: Changements & {
    readonly contrainte: ContrainteChangee | null;
    readonly besoin: Note | null;
  };
  readonly pouvoirAgir?: { readonly confiance: Reponse; readonly accompagnement: Reponse };
  readonly diagnostics?: readonly DiagnosticMetier[];
  readonly besoins?: readonly {
    readonly idDiagnostic: string;
    readonly besoins: readonly Note[];
  }[];
};
