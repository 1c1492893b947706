import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Methode } from "../regles/evaluation.ts";
import type { Reponses } from "../regles/grille.ts";

export type Contenu = {
  readonly jour: JourCivil;
  readonly methode: Methode;
  readonly perimetre: string;
  readonly score: number | null;
  readonly conclusion: string | null;
};

export type Evaluation = Contenu & {
  readonly id: string;
  readonly organisationId: string;
  readonly auteurId: string;
  readonly grille: number;
  readonly reponses: Reponses;
  readonly version: number;
  readonly closeLe: Date | null;
  readonly partageeLe: Date | null;
};

const COLONNES = `id, organisation_id as "organisationId", auteur_id as "auteurId", jour, methode, perimetre, grille,
  reponses, score, conclusion, version, close_le as "closeLe", partagee_le as "partageeLe"`;

type AOuvrir = Pick<
  Evaluation,
  "organisationId" | "auteurId" | "jour" | "methode" | "perimetre" | "grille"
>;

/** Opens an evaluation on a day; gives its identifier. */
export async function insererEvaluation(
  client: pg.ClientBase,
  e: AOuvrir,
  le: Date,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into securite.evaluation (organisation_id, auteur_id, creee_le, jour, methode, perimetre, grille)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [e.organisationId, e.auteurId, le, e.jour, e.methode, e.perimetre, e.grille],
  );
  return rows[0]!.id;
}

/** One, locked until the end of the transaction. */
export async function verrouillerEvaluation(
  client: pg.ClientBase,
  id: string,
): Promise<Evaluation | null> {
  const { rows } = await client.query<Evaluation>(
    `select ${COLONNES} from securite.evaluation where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** One evaluation; null when there is none. */
export async function lireEvaluation(pool: pg.Pool, id: string): Promise<Evaluation | null> {
  const { rows } = await pool.query<Evaluation>(
    `select ${COLONNES} from securite.evaluation where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Those of an organisation, or for null those that are shared; the latest first, a thousand at most. */
export async function listerEvaluations(
  pool: pg.Pool,
  organisationId: string | null,
): Promise<Evaluation[]> {
  const { rows } = await pool.query<Evaluation>(
    `select ${COLONNES} from securite.evaluation
     where case when $1::uuid is null then partagee_le is not null else organisation_id = $1 end
     order by jour desc, creee_le desc limit 1000`,
    [organisationId],
  );
  return rows;
}

/** The day of the last that each of these organisations concluded. */
// CONV-7-08
export async function lireDernieres(
  client: pg.Pool | pg.ClientBase,
  organisations: readonly string[],
): Promise<ReadonlyMap<string, JourCivil>> {
  const { rows } = await client.query<{ id: string; jour: JourCivil }>(
    `select organisation_id as id, max(jour) as jour from securite.evaluation
     where organisation_id = any($1::uuid[]) and close_le is not null group by 1`,
    [organisations],
  );
  return new Map(rows.map(({ id, jour }) => [id, jour]));
}

/** Replaces what an evaluation says, as its next version. */
export async function ecrireContenu(
  client: pg.ClientBase,
  id: string,
  { jour, methode, perimetre, score, conclusion }: Contenu,
): Promise<void> {
  await client.query(
    `update securite.evaluation set version = version + 1, jour = $2, methode = $3, perimetre = $4, score = $5,
       conclusion = $6 where id = $1`,
    [id, jour, methode, perimetre, score, conclusion],
  );
}

/** Replaces the answers to the grid of an evaluation, as its next version. */
export async function ecrireReponses(
  client: pg.ClientBase,
  id: string,
  reponses: Reponses,
): Promise<void> {
  await client.query(
    "update securite.evaluation set version = version + 1, reponses = $2 where id = $1",
    [id, JSON.stringify(reponses)],
  );
}

/** Concludes it, with the score that its grid gives or that was written. */
export async function clore(
  client: pg.ClientBase,
  id: string,
  score: number | null,
  close: { readonly par: string; readonly le: Date },
): Promise<void> {
  await client.query(
    `update securite.evaluation set version = version + 1, score = $2, close_par = $3, close_le = $4
     where id = $1`,
    [id, score, close.par, close.le],
  );
}

/** Opens its follow-up to the opérateur, or closes it again when null. */
// CONV-7-10
export async function noterPartage(
  client: pg.ClientBase,
  id: string,
  partage: { readonly par: string; readonly le: Date } | null,
): Promise<void> {
  await client.query(
    "update securite.evaluation set partagee_par = $2, partagee_le = $3 where id = $1",
    [id, partage?.par ?? null, partage?.le ?? null],
  );
}
