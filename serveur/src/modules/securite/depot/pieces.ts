import { hash } from "node:crypto";
import type pg from "pg";

export type Piece = {
  readonly id: string;
  readonly nom: string;
  readonly type: string;
  readonly octets: number;
  readonly empreinte: string;
  readonly jointeLe: Date;
};

type Fichier = { readonly nom: string; readonly type: string; readonly contenu: Buffer };

/** Joins a file; false when this very file is already there. */
export async function insererPiece(
  client: pg.ClientBase,
  evaluationId: string,
  { nom, type, contenu }: Fichier,
  jointe: { readonly par: string; readonly le: Date },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into securite.piece (evaluation_id, nom, type, contenu, empreinte, jointe_par, jointe_le)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (evaluation_id, empreinte) do nothing`,
    [evaluationId, nom, type, contenu, hash("sha256", contenu, "hex"), jointe.par, jointe.le],
  );
  return rowCount === 1;
}

/** The files of one, the first joined first, without what they hold. */
export async function lirePieces(
  client: pg.Pool | pg.ClientBase,
  evaluationId: string,
): Promise<Piece[]> {
  const { rows } = await client.query<Piece>(
    `select id, nom, type, octet_length(contenu) as octets, empreinte, jointe_le as "jointeLe"
     from securite.piece where evaluation_id = $1 order by jointe_le, id`,
    [evaluationId],
  );
  return rows;
}

/** A file joined to this evaluation; null when it is another's. */
export async function lireFichier(
  pool: pg.Pool,
  evaluationId: string,
  pieceId: string,
): Promise<Fichier | null> {
  const { rows } = await pool.query<Fichier>(
    "select nom, type, contenu from securite.piece where evaluation_id = $1 and id = $2",
    [evaluationId, pieceId],
  );
  return rows[0] ?? null;
}
