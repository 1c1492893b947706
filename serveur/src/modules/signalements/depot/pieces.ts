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

type AJoindre = { readonly nom: string; readonly type: string; readonly contenu: Buffer };

/** Joins a file; false when this very file is already there. */
export async function insererPiece(
  client: pg.ClientBase,
  signalementId: string,
  { nom, type, contenu }: AJoindre,
  jointe: { readonly par: string; readonly le: Date },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into signalements.piece (signalement_id, nom, type, contenu, empreinte, jointe_par, jointe_le)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (signalement_id, empreinte) do nothing`,
    [signalementId, nom, type, contenu, hash("sha256", contenu, "hex"), jointe.par, jointe.le],
  );
  return rowCount === 1;
}

/** The files of one, the first joined first, without what they hold. */
export async function lirePieces(
  client: pg.Pool | pg.ClientBase,
  signalementId: string,
): Promise<Piece[]> {
  const { rows } = await client.query<Piece>(
    `select id, nom, type, octet_length(contenu) as octets, empreinte, jointe_le as "jointeLe"
     from signalements.piece where signalement_id = $1 order by jointe_le, id`,
    [signalementId],
  );
  return rows;
}

/** The files themselves: those of one, or the one of that identifier. */
export async function lireFichiers(
  client: pg.Pool | pg.ClientBase,
  signalementId: string,
  pieceId: string | null = null,
): Promise<AJoindre[]> {
  const { rows } = await client.query<AJoindre>(
    `select nom, type, contenu from signalements.piece
     where signalement_id = $1 and ($2::uuid is null or id = $2) order by jointe_le, id`,
    [signalementId, pieceId],
  );
  return rows;
}
