import type pg from "pg";

/** How many agents a notice on this subject reached on the portal, and how many read it. */
// ANX5-F-09
export async function compterLectures(
  pool: pg.Pool,
  genre: string,
  sujetId: string,
): Promise<{ readonly destinataires: number; readonly lues: number }> {
  const { rows } = await pool.query<{ destinataires: number; lues: number }>(
    `select count(*) as destinataires, count(lue_le) as lues
     from notifications.destinataire d join notifications.avis a on a.id = d.avis_id
     where a.genre = $1 and a.sujet_id = $2 and d.agent_id is not null`,
    [genre, sujetId],
  );
  return rows[0]!;
}
