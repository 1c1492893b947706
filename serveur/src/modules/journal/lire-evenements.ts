import type pg from "pg";
import { lecture } from "../../kit/postgres/lecture.ts";

/** What happened to a subject, as it was written. */
export type EvenementLu = {
  readonly le: Date;
  readonly sujetType: string;
  readonly sujetId: string;
  readonly genre: string;
  readonly auteur: string;
  readonly capacite: string;
  readonly organisationId: string | null;
  readonly contenu: Record<string, unknown>;
};

/** The latest events of several subjects of one type, newest first. */
export async function lireEvenements(
  pool: pg.Pool,
  sujetType: string,
  sujetIds: readonly string[],
  combien: number,
): Promise<EvenementLu[]> {
  const { rows } = await pool.query<EvenementLu>(
    `select le, sujet_type as "sujetType", sujet_id as "sujetId", genre, auteur, capacite,
       organisation_id as "organisationId", contenu
     from journal.evenement where sujet_type = $1 and sujet_id = any($2) order by le desc limit $3`,
    [sujetType, sujetIds, combien],
  );
  return rows;
}

/** The hundred latest events of a person in some families (`orientation,contrat`), newest first. */
export const lireEvenementsUsager = lecture<
  [usagerId: string, familles: string],
  Pick<EvenementLu, "le" | "genre" | "organisationId">
>({
  nom: "journal-evenements-usager",
  cle: { usager: "text", familles: "text" },
  texte: `select le, genre, organisation_id as "organisationId" from journal.evenement
    where sujet_type = 'usager' and sujet_id = cle.usager
      and split_part(genre, '.', 1) = any(string_to_array(cle.familles, ','))
    order by le desc limit 100`,
});
