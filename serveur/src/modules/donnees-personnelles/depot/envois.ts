import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";

export const MOYENS = ["recommande", "courrier", "courriel", "main-propre"] as const;

/** What the person was told, and the proof of it. */
export type EnvoiPersonne = {
  readonly demandeId: string;
  readonly genre: "prolongation" | "reponse";
  readonly texte: string;
  readonly moyen: (typeof MOYENS)[number];
  readonly reference: string;
  readonly envoyeLe: JourCivil;
  readonly enRetard: boolean;
  readonly noteLe: Date;
  readonly par: string;
};

/** Stores what was sent or handed to the person, and how. */
// CONV-5-16
export async function insererEnvoiPersonne(
  client: pg.ClientBase,
  envoi: EnvoiPersonne,
): Promise<void> {
  await client.query(
    `insert into donnees_personnelles.envoi (demande_id, genre, texte, moyen, reference, envoye_le,
       en_retard, note_le, par)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      envoi.demandeId,
      envoi.genre,
      envoi.texte,
      envoi.moyen,
      envoi.reference,
      envoi.envoyeLe,
      envoi.enRetard,
      envoi.noteLe,
      envoi.par,
    ],
  );
}

/** What was told of these requests, the first first. */
export async function lireEnvoisPersonne(
  client: pg.Pool | pg.ClientBase,
  demandeIds: readonly string[],
): Promise<EnvoiPersonne[]> {
  const { rows } = await client.query<EnvoiPersonne>(
    `select demande_id as "demandeId", genre, texte, moyen, reference, envoye_le as "envoyeLe",
       en_retard as "enRetard", note_le as "noteLe", par
     from donnees_personnelles.envoi where demande_id = any($1::uuid[]) order by rang`,
    [demandeIds],
  );
  return rows;
}
