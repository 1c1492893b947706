import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";

/** What the path of a person says of their duties of declaration: other modules hold it. */
export type SourcesSituation = {
  lireOrientation(
    pool: pg.Pool,
    usagerId: string,
  ): Promise<{
    readonly id: string;
    readonly parcours: string;
    readonly organisme: string;
  } | null>;
  lireSignature(pool: pg.Pool, usagerId: string, orientationId: string): Promise<JourCivil | null>;
};

/** The module of annex 4 for whoever begins to accompany a person, and keeps their registration true. */
export const MODULE_SITUATION = "mobilisation-accompagnement";
