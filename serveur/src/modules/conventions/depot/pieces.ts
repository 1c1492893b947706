import { hash } from "node:crypto";
import type pg from "pg";
import type { Partie } from "../regles/partie.ts";

/** A supporting document as it is handed in; `date` is the one it bears, `contenu` its whole text. */
export type PieceAJoindre = {
  readonly intitule: string;
  readonly numero: string | null;
  readonly date: string;
  readonly emetteur: string;
  readonly contenu: string;
};

/** What a list says of a supporting document: all but its text. */
export type Piece = Omit<PieceAJoindre, "contenu"> & {
  readonly id: string;
  readonly empreinte: string;
  readonly jointePar: Partie;
  readonly jointeLe: Date;
};

/** Joins a document; null when this very text is already there. */
export async function joindrePiece(
  client: pg.ClientBase,
  conventionId: string,
  piece: PieceAJoindre,
  jointe: { readonly par: Partie; readonly le: Date },
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into conventions.piece (convention_id, intitule, numero, date, emetteur, contenu, empreinte,
       jointe_par, jointe_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (convention_id, empreinte) do nothing returning id`,
    [
      conventionId,
      piece.intitule,
      piece.numero,
      piece.date,
      piece.emetteur,
      piece.contenu,
      hash("sha256", piece.contenu, "hex"),
      jointe.par,
      jointe.le,
    ],
  );
  return rows[0]?.id ?? null;
}

/** The documents of a convention, latest date first, without their texts. */
export async function lirePieces(
  client: pg.Pool | pg.ClientBase,
  conventionId: string,
): Promise<Piece[]> {
  const { rows } = await client.query<Piece>(
    `select id, intitule, numero, date, emetteur, empreinte, jointe_par as "jointePar",
       jointe_le as "jointeLe"
     from conventions.piece where convention_id = $1 order by date desc, jointe_le, id`,
    [conventionId],
  );
  return rows;
}

/** The text of one document of that convention; null when it has none of that name. */
export async function lireTextePiece(
  pool: pg.Pool,
  conventionId: string,
  id: string,
): Promise<string | null> {
  const { rows } = await pool.query<{ contenu: string }>(
    "select contenu from conventions.piece where convention_id = $1 and id = $2",
    [conventionId, id],
  );
  return rows[0]?.contenu ?? null;
}
