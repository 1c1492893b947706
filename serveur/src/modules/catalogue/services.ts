import type pg from "pg";
import type { Acteur, Cadre } from "../../acte/index.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Element } from "./regles/element.ts";

export type ServicesCatalogue = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly catalogue: Catalogue;
  /** What is open to an organisation that day; null when nothing restricts it. */
  readonly elementsOuverts: (
    organisationId: string,
    jour: string,
  ) => Promise<ReadonlySet<string> | null>;
  /** Called, in the same transaction, when an experiment becomes available to all. */
  readonly surDisponibilite: (client: pg.PoolClient, element: Element) => Promise<void>;
};

/** The agent of a portal's acte; an application never gets here, since no scope opens these actes. */
export function agentDe(acteur: Acteur): string {
  return acteur.agentId as string;
}
