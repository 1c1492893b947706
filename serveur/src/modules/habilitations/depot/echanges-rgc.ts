import type pg from "pg";

export type EchangeRgc = {
  readonly id: string;
  readonly genre: "annonce" | "assistance";
  readonly organisationId: string | null;
  readonly objet: string;
  readonly corps: string;
  readonly creeLe: Date;
  readonly reponse: string | null;
  readonly reponduLe: Date | null;
};

const LIRE = `select id, genre, organisation_id as "organisationId", objet, corps, cree_le as "creeLe",
  reponse, repondu_le as "reponduLe" from habilitations.echange_rgc`;

/** What an RGC reads: announcements to all or to their partner, and the partner's own requests. */
export async function lireEchanges(
  base: pg.Pool | pg.ClientBase,
  organisationId: string | null,
): Promise<EchangeRgc[]> {
  const { rows } = await base.query<EchangeRgc>(
    `${LIRE} where $1::uuid is null or organisation_id is null or organisation_id = $1
     order by cree_le desc limit 200`,
    [organisationId],
  );
  return rows;
}

/** Stores an announcement to the RGC, or a request for help of one; gives its identifier. */
export async function ajouterEchange(
  client: pg.ClientBase,
  echange: Pick<EchangeRgc, "genre" | "organisationId" | "objet" | "corps">,
  auteurId: string,
  le: Date,
): Promise<string> {
  const { genre, organisationId, objet, corps } = echange;
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.echange_rgc (genre, organisation_id, objet, corps, auteur_id, cree_le)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [genre, organisationId, objet, corps, auteurId, le],
  );
  return rows[0]?.id as string;
}

/** Answers a request not answered yet; returns the partner who asked, or null. */
export async function repondreEchange(
  client: pg.ClientBase,
  id: string,
  reponse: string,
  auteurId: string,
  le: Date,
): Promise<string | null> {
  const { rows } = await client.query<{ organisation_id: string }>(
    `update habilitations.echange_rgc set reponse = $2, repondu_par = $3, repondu_le = $4
     where id = $1 and genre = 'assistance' and repondu_le is null returning organisation_id`,
    [id, reponse, auteurId, le],
  );
  return rows[0]?.organisation_id ?? null;
}

/** Partners whose RGC is in office. */
export async function lirePartenairesAvecRgc(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct organisation_id as id from habilitations.nomination
     where etat in ('acceptee', 'reputee-acceptee')`,
  );
  return rows.map(({ id }) => id);
}
