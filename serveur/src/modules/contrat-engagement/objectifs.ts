import type pg from "pg";
import type { Dossier } from "../usagers/index.ts";
import { lireVersions } from "./depot/contrats.ts";
import { finInscription } from "./regles/contrat.ts";
import { type Objectif, objectifsSignes } from "./regles/objectif.ts";

/** The weekly objectives that a person's signed contracts gave, in time. */
// ANX4-B-04
export async function lireObjectifs(
  pool: pg.Pool,
  dossier: Pick<Dossier, "id" | "inscription">,
): Promise<Objectif[]> {
  const versions = await lireVersions(pool, dossier.id);
  return objectifsSignes(versions, finInscription(dossier.inscription));
}
