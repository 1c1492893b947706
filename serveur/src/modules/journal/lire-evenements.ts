import type pg from "pg";
import { lecture } from "../../kit/postgres/lecture.ts";

/** How many events of a person make a page. */
export const PAGE_EVENEMENTS = 100;

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

/**
 * The events of a page and one more (there is a next page), newest first: those of some families (`orientation,contrat`), before one of
 * them (an identifier, null to start with the latest), of one organisation or of all (null).
 */
export const lireEvenementsUsager = lecture<
  [usagerId: string, familles: string, avant: string | null, organisationId: string | null],
  Pick<EvenementLu, "le" | "genre" | "organisationId"> & { readonly id: string }
>({
  nom: "journal-evenements-usager",
  cle: { usager: "text", familles: "text", avant: "uuid", organisation: "uuid" },
  texte: `select e.id, e.le, e.genre, e.organisation_id as "organisationId"
    from (select) as une
    left join journal.evenement borne on borne.id = cle.avant
      and borne.sujet_type = 'usager' and borne.sujet_id = cle.usager
    join journal.evenement e on e.sujet_type = 'usager' and e.sujet_id = cle.usager
      and e.le <= case when cle.avant is null then 'infinity' else borne.le end
      and (cle.avant is null or (e.le, e.id) < (borne.le, borne.id))
    where split_part(e.genre, '.', 1) = any(string_to_array(cle.familles, ','))
      and (cle.organisation is null or e.organisation_id = cle.organisation)
    order by e.le desc, e.id desc limit ${PAGE_EVENEMENTS + 1}`,
});
