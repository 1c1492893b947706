import type pg from "pg";
import type { Acteur } from "../../../acte/index.ts";
import { aVuDepuis } from "../../journal/index.ts";

/**
 * Whether a writing of an application would undo, unseen, what another organisation wrote last: the wire has
 * no version to name, so the journal says whether the application has read or written since (docs/adr/0022).
 * `actes`: the readings and writings that show what is about to be undone.
 */
export async function ecraserait(
  client: pg.PoolClient,
  acteur: Acteur,
  usagerId: string,
  derniere: { readonly sourceId: string | null; readonly le: Date },
  actes: readonly string[],
): Promise<boolean> {
  if (acteur.genre !== "application") return false;
  if (derniere.sourceId === null || derniere.sourceId === acteur.organisation.id) return false;
  const { applicationId } = acteur;
  return !(await aVuDepuis(client, { applicationId, usagerId, actes, depuis: derniere.le }));
}
