import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** Why a record stays beyond its term, or that its term is near. */
export type Retenue = "GEL" | "DEMANDE" | "PARCOURS" | "CONTRAT" | "A_VENIR";
export type Retenus = Readonly<Partial<Record<Retenue, number>>>;

/** Where the examination of the records of a day has come to. */
export type Passage = {
  readonly jour: JourCivil;
  readonly apres: string | null;
  readonly fini: boolean;
  readonly examines: number;
  readonly retenus: Retenus;
};

/** Where the search for records at their term is; null before the first. */
export async function lirePassage(pool: pg.Pool): Promise<Passage | null> {
  const { rows } = await pool.query<Passage>(
    `select jour::text, apres, fini, examines::int, retenus from conservation.passage`,
  );
  return rows[0] ?? null;
}

/** Keeps where the search for records at their term is. */
export async function garderPassage(pool: pg.Pool, passage: Passage): Promise<void> {
  const { jour, apres, fini, examines, retenus } = passage;
  await pool.query(
    `insert into conservation.passage (jour, apres, fini, examines, retenus) values ($1, $2, $3, $4, $5)
     on conflict (seul) do update set jour = excluded.jour, apres = excluded.apres, fini = excluded.fini,
       examines = excluded.examines, retenus = excluded.retenus`,
    [jour, apres, fini, examines, JSON.stringify(retenus)],
  );
}

/** The records that follow this one, and those of them that something may be due to; `dernier` null at the end. */
export async function examiner(
  pool: pg.Pool,
  apres: string | null,
  lot: number,
  jour: JourCivil,
): Promise<{ dernier: string | null; examines: number; aTraiter: string[] }> {
  const { rows } = await pool.query(
    `select dernier, examines, a_traiter as "aTraiter" from conservation.examiner($1, $2, $3)`,
    [apres, lot, jour],
  );
  return rows[0];
}

/** Does what is due to one record, whole or not at all. */
export async function appliquer(
  pool: pg.Pool,
  usagerId: string,
  jour: JourCivil,
): Promise<"EFFACE" | "ARCHIVE" | Retenue | null> {
  const { rows } = await pool.query("select conservation.appliquer($1, $2) as fait", [
    usagerId,
    jour,
  ]);
  return rows[0].fait;
}

/** Erases so many archives at their term, at most; says how many. */
export async function effacerArchives(
  pool: pg.Pool,
  jour: JourCivil,
  lot: number,
): Promise<number> {
  const { rows } = await pool.query("select conservation.effacer_archives($1, $2) as effacees", [
    jour,
    lot,
  ]);
  return rows[0].effacees;
}

/** Erases what a writing under way left of records taken out a while ago. */
export async function verifierRestes(pool: pg.Pool): Promise<void> {
  await pool.query("select conservation.verifier_restes()");
}

/** Erases the sessions and the alerts that are as old as the lines of the journal may be. */
export async function effacerTechniques(pool: pg.Pool, jour: JourCivil): Promise<void> {
  await pool.query("select conservation.effacer_techniques($1)", [jour]);
}
