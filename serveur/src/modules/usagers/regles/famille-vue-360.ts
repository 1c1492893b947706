import type { TSchema } from "typebox";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Annuaire } from "../../conventions/index.ts";
import type { Dossier } from "./dossier.ts";

/** What a family of data needs to present itself: the civil day in Paris, and the names of organisations. */
export type ContexteVue360 = {
  readonly jour: JourCivil;
  readonly maintenant: Date;
  /** What the register holds of the person. */
  readonly dossier: Dossier;
  /** The modules of annex 4 open to the agent who looks. */
  readonly modules: ReadonlySet<string>;
  /** The organisations as they are now. */
  readonly annuaire: Annuaire;
  nommer(organisationId: string | null): string | null;
};

/**
 * One family of data that another module adds to the Vue 360, with one query whatever the record's size.
 * It is absent for whoever has none of the modules of annex 4 that open it.
 */
// ANX4-A-08
export type FamilleVue360 = {
  readonly cle: string;
  readonly modules: readonly string[];
  readonly schema: TSchema;
  /** Null when the record holds nothing of this family. */
  lire(usagerId: string, contexte: ContexteVue360): Promise<unknown>;
};
