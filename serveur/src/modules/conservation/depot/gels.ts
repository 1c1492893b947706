import type pg from "pg";

/** Why a record is kept beyond its term. */
export const MOTIFS_GEL = ["CONTENTIEUX", "RECLAMATION", "DEMANDE_DE_DROITS"] as const;
export type MotifGel = (typeof MOTIFS_GEL)[number];

/** One in force. */
export type Gel = {
  readonly id: string;
  readonly numero: string | null;
  readonly motif: MotifGel;
  readonly poseLe: Date;
  readonly posePar: string;
};

/** The freezes that hold: which record, why, since when, by whom. */
export async function listerGels(pool: pg.Pool): Promise<Gel[]> {
  const { rows } = await pool.query<Gel>(
    `select id, numero, motif, pose_le as "poseLe", pose_par as "posePar" from conservation.lister_gels()`,
  );
  return rows;
}

/** Keeps the records that bear this number, taken back from the archives if they are there; none when nobody bears it. */
export async function poserGel(
  client: pg.PoolClient,
  gel: { readonly numero: string; readonly motif: MotifGel; readonly agentId: string; le: Date },
): Promise<{ gelId: string; usagerId: string }[]> {
  const { rows } = await client.query<{ gelId: string; usagerId: string }>(
    `select gel_id as "gelId", dossier_id as "usagerId" from conservation.geler($1, $2, $3, $4)`,
    [gel.numero, gel.motif, gel.agentId, gel.le],
  );
  return rows;
}

/** Lets a record go again; null when no such freeze is in force. */
export async function leverGel(
  client: pg.PoolClient,
  gelId: string,
  agentId: string,
  le: Date,
): Promise<{ readonly usagerId: string; readonly motif: MotifGel } | null> {
  const { rows } = await client.query(
    `select usager_id as "usagerId", motif from conservation.gel where id = $1`,
    [gelId],
  );
  if (rows.length === 0) return null;
  const { rows: faits } = await client.query("select conservation.lever($1, $2, $3) as leve", [
    gelId,
    agentId,
    le,
  ]);
  return faits[0].leve ? rows[0] : null;
}
