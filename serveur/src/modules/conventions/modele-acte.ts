import type pg from "pg";
import { lireTexte } from "./depot/documents.ts";
import { MODELE_ACTE_ENGAGEMENT } from "./regles/modele-acte-engagement.ts";

/** The text of annex 1 bis the RGC signs: the latest published version, else the model to replace (0). */
// ANX1B-01
export async function lireModeleActe(
  client: pg.Pool | pg.ClientBase,
  conventionId: string,
): Promise<{ readonly contenu: string; readonly version: number }> {
  const publie = await lireTexte(client, conventionId, "1bis");
  return publie ?? { contenu: MODELE_ACTE_ENGAGEMENT, version: 0 };
}
