import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Revue } from "../regles/revue.ts";

/** The joint reviews of a path, the latest first. */
export const lireRevues = lecture<[orientationId: string], Revue>({
  nom: "orientation-revues",
  cle: { orientation: "uuid" },
  texte: `select le, conclusion, commentaire, source_id as "sourceId" from orientation.revue
    where orientation_id = cle.orientation order by le desc, ecrite_le desc`,
});

/** Stores a review of an orientation, and who wrote it. */
export async function insererRevue(
  client: pg.PoolClient,
  orientationId: string,
  revue: Revue,
  ecriture: { readonly le: Date; readonly par: string },
): Promise<void> {
  await client.query(
    `insert into orientation.revue (orientation_id, source_id, le, conclusion, commentaire, ecrite_le, ecrite_par)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      orientationId,
      revue.sourceId,
      revue.le,
      revue.conclusion,
      revue.commentaire,
      ecriture.le,
      ecriture.par,
    ],
  );
}
