import type { JourCivil } from "../../../kit/jour-civil.ts";
import type {
  CONTRATS,
  NIVEAUX_LANGUE,
  PERIODES_SALAIRE,
  PERMIS,
  PERMIS_LOURDS,
  SORTES_COMPETENCE,
  TEMPS_TRAVAIL,
  TYPES_LIEU,
  TYPOLOGIES,
  UNITES_EXPERIENCE,
  UNITES_MOBILITE,
} from "./nomenclatures.ts";

/** An occupation: the fiche of ROME, and the appellation when it is more precise. */
export type Rome = { readonly code: string; readonly libelle: string };
export type Appellation = { readonly code: string | null; readonly libelle: string };

type Rayon = {
  readonly unite: keyof typeof UNITES_MOBILITE;
  readonly prioritaire: boolean | null;
};

/** Where the person would work. `rayon` only around a commune (type 5). */
export type Mobilite = Rayon & {
  readonly lieu: {
    readonly code: string;
    readonly libelle: string;
    readonly type: keyof typeof TYPES_LIEU;
  };
  readonly rayon: number | null;
};
export type Habitation = Rayon & { readonly valeur: number };

type Vise = {
  readonly rome: Rome;
  readonly appellation: Appellation | null;
  readonly mobilites: readonly Mobilite[];
  readonly habitation: Habitation | null;
};

/** An occupation sought (MR) or a plan of change (PM), and on what terms. Contracts: most wished first. */
// ANX4-B-20
export type Metier = Vise & {
  readonly typologie: keyof typeof TYPOLOGIES;
  readonly contrats: readonly {
    readonly type: keyof typeof CONTRATS;
    readonly critereOre: boolean;
  }[];
  readonly temps: readonly {
    readonly code: keyof typeof TEMPS_TRAVAIL;
    readonly critereOre: boolean;
    /** Hours a week, for part time. */
    readonly min: number | null;
    readonly max: number | null;
  }[];
  readonly experience: {
    readonly valeur: number;
    readonly unite: keyof typeof UNITES_EXPERIENCE;
  } | null;
  /** Gross euros. */
  readonly salaire: {
    readonly periode: (typeof PERIODES_SALAIRE)[number];
    readonly brut: number;
  } | null;
  /** Recruitment by simulation. */
  readonly mrs: boolean;
};

/** A business to create, to take over or to open as a franchise. */
// ANX4-B-21
export type Cref = Vise & {
  readonly creation: boolean;
  readonly reprise: boolean;
  readonly franchise: boolean;
};

/** What each kind of element of the profile says. */
export type Contenus = {
  readonly METIER: Metier;
  readonly CREF: Cref;
  readonly COMPETENCE: {
    readonly libelle: string;
    /** Code OGR of ROME, when known. */
    readonly code: string | null;
    readonly sorte: (typeof SORTES_COMPETENCE)[number];
  };
  readonly EXPERIENCE: {
    readonly intitule: string;
    readonly rome: string | null;
    readonly employeur: string | null;
    readonly debut: JourCivil;
    readonly fin: JourCivil | null;
  };
  readonly FORMATION: {
    readonly intitule: string;
    readonly organisme: string | null;
    readonly annee: number;
    readonly obtenue: boolean;
  };
  readonly LANGUE: { readonly langue: string; readonly niveau: (typeof NIVEAUX_LANGUE)[number] };
  readonly PERMIS: {
    readonly categorie: (typeof PERMIS)[number] | (typeof PERMIS_LOURDS)[number];
    readonly finLe: JourCivil | null;
  };
  readonly HABILITATION: { readonly intitule: string; readonly finLe: JourCivil | null };
};

export const NATURES = [
  "METIER",
  "CREF",
  "COMPETENCE",
  "EXPERIENCE",
  "FORMATION",
  "LANGUE",
  "PERMIS",
  "HABILITATION",
] as const satisfies readonly (keyof Contenus)[];
export type Nature = keyof Contenus;

/** One element of a person's profile as it stands: its last version. */
export type Element<N extends Nature = Nature> = {
  readonly id: string;
  readonly version: number;
  readonly nature: N;
  readonly contenu: Contenus[N];
  readonly sourceId: string;
  readonly ecritLe: Date;
};

/** The elements of one kind. */
export function deNature<N extends Nature>(
  elements: readonly Element[],
  nature: N,
): readonly Element<N>[] {
  return elements.filter((element): element is Element<N> => element.nature === nature);
}

/**
 * An occupation or a business project is a family of events of its own: what a partner may read through the
 * API, and so may be told of.
 */
export function genreEvenement(nature: Nature, geste: "ajoute" | "modifie" | "retire"): string {
  return `${nature === "METIER" || nature === "CREF" ? "projet" : "profil"}.${geste}`;
}
