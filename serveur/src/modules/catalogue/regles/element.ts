import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Finalite } from "../../journal/index.ts";

export type GenreElement = "application" | "module" | "api" | "service-en-ligne" | "webinaire";

/** A section of the request form, with the goal and the needs it prints. */
export type SectionFormulaire = {
  readonly code: string;
  readonly titre: string;
  readonly but: string;
  readonly besoins: readonly string[];
};

/** Where an element stands on the form; one element may stand in several sections (ANX4-B-22). */
export type Place = {
  readonly section: string;
  readonly parcours?: string;
  /** The rule of the convention that lists it there. */
  readonly regle: string;
};

/** Something a partner may ask for, as annex 4 lists it. */
export type Element = {
  readonly code: string;
  readonly genre: GenreElement;
  /** The official label, as annex 4 prints it (AMB-15). */
  readonly libelle: string;
  readonly description: string;
  /** Code of the platform that gives access to it (AMB-08). */
  readonly plateforme: string;
  readonly finalites: readonly Finalite[];
  readonly places: readonly Place[];
  /** The application a module belongs to. */
  readonly application?: string;
  /** Opened with it, locked: what annex 4 ticks by itself. */
  readonly inclut: readonly string[];
  /** What it cannot work without; it cannot be closed while this one is open. */
  readonly depend: readonly string[];
  /** A contact without whom the request cannot be sent. */
  readonly contact?: "responsable-formations";
  /** Open to listed territories and partners only, between two days. */
  readonly experimental: boolean;
  /** First day it may be opened; null when nothing says so. */
  readonly ouvertLe: JourCivil | null;
  readonly lien: string | null;
  /** Key `code-vN` of the API's documentation, when this platform serves it. */
  readonly api: string | null;
  /** The screen of this platform, when it serves it. */
  readonly ecran: string | null;
};

type Champs = Pick<Element, "code" | "genre" | "libelle" | "description" | "finalites" | "places"> &
  Partial<Element>;

/** Builds an element: on Mon Portail Pro, available, alone, unless told otherwise. */
export function element(champs: Champs): Element {
  return {
    plateforme: "mon-portail-pro",
    inclut: [],
    depend: [],
    experimental: false,
    ouvertLe: null,
    lien: null,
    api: null,
    ecran: null,
    ...champs,
  };
}
