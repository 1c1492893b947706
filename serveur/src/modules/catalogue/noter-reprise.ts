import type pg from "pg";
import { insererEvenement } from "../journal/index.ts";

/** What a file tells of the catalogue, in the events of what it is about. */
export function noterReprise(
  client: pg.PoolClient,
  sujet: { readonly type: string; readonly id: string; readonly organisationId?: string },
  genre: string,
  contenu: Readonly<Record<string, unknown>>,
): Promise<void> {
  return insererEvenement(client, {
    sujetType: sujet.type,
    sujetId: sujet.id,
    genre,
    auteur: "commande importer",
    capacite: "systeme",
    organisationId: sujet.organisationId ?? null,
    contenu: { ...contenu },
  });
}
