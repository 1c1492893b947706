import type pg from "pg";
import type { OuvertureVivante } from "../regles/ouverture.ts";

const COLONNES = `id, organisation_id as "organisationId", element, debut, fin`;

/** Every opening not closed yet, of one organisation or of all. */
export async function lireOuverturesVivantes(
  client: pg.Pool | pg.ClientBase,
  organisationId: string | null = null,
): Promise<OuvertureVivante[]> {
  const { rows } = await client.query<OuvertureVivante>(
    `select ${COLONNES} from demandes_acces.ouverture
     where fermee_le is null and ($1::uuid is null or organisation_id = $1)
     order by debut, element`,
    [organisationId],
  );
  return rows;
}

export type OuverturesAEcrire = {
  readonly organisationId: string;
  readonly elements: readonly string[];
  readonly demandeId: string | null;
  readonly debut: string;
  readonly fin: string | null;
};

/** Opens elements; one that is already open stays as it is. */
export async function insererOuvertures(
  client: pg.Pool | pg.ClientBase,
  ouvertures: OuverturesAEcrire,
  le: Date,
): Promise<void> {
  const { organisationId, elements, demandeId, debut, fin } = ouvertures;
  await client.query(
    `insert into demandes_acces.ouverture (organisation_id, element, demande_id, debut, fin, ouverte_le)
     select $1, element, $3, $4, $5, $6 from unnest($2::text[]) as element on conflict do nothing`,
    [organisationId, elements, demandeId, debut, fin, le],
  );
}

/** What was taken over for an organisation from that day, closed since or not. */
export async function lireReprises(
  client: pg.ClientBase,
  organisationId: string,
  debut: string,
): Promise<string[]> {
  const { rows } = await client.query<{ element: string }>(
    `select element from demandes_acces.ouverture
     where organisation_id = $1 and debut = $2 and demande_id is null`,
    [organisationId, debut],
  );
  return rows.map(({ element }) => element);
}

export type Fermeture = {
  readonly le: Date;
  readonly par: string | null;
  readonly motif: string;
};

/** Closes openings at once; returns those it closed. */
export async function fermerOuvertures(
  client: pg.ClientBase,
  ids: readonly string[],
  { le, par, motif }: Fermeture,
): Promise<OuvertureVivante[]> {
  const { rows } = await client.query<OuvertureVivante>(
    `update demandes_acces.ouverture set fermee_le = $2, fermee_par = $3, motif_fermeture = $4
     where id = any($1::uuid[]) and fermee_le is null returning ${COLONNES}`,
    [ids, le, par, motif],
  );
  return rows;
}

export type OuvertureLue = OuvertureVivante & {
  readonly ouverteLe: Date;
  readonly fermeeLe: Date | null;
  readonly motifFermeture: string | null;
  readonly demande: number | null;
};

/** The openings of one organisation or of all, those closed too, newest first. */
export async function listerOuvertures(
  pool: pg.Pool,
  organisationId: string | null,
): Promise<OuvertureLue[]> {
  const { rows } = await pool.query<OuvertureLue>(
    `select o.id, o.organisation_id as "organisationId", element, debut, fin, ouverte_le as "ouverteLe",
       fermee_le as "fermeeLe", motif_fermeture as "motifFermeture", d.numero as demande
     from demandes_acces.ouverture o left join demandes_acces.demande d on d.id = demande_id
     where $1::uuid is null or o.organisation_id = $1
     order by fermee_le is not null, ouverte_le desc, element limit 5000`,
    [organisationId],
  );
  return rows;
}
