import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** What one party asks the other, to answer a person. */
export type Entraide = {
  readonly id: string;
  readonly demandeId: string;
  readonly conventionId: string;
  readonly organisationId: string;
  readonly question: string;
  readonly demandeeLe: Date;
  readonly demandeePar: string;
  readonly echeance: JourCivil;
  readonly contact: string;
  readonly avisId: string;
  readonly reponse: string | null;
  readonly repondueLe: Date | null;
  readonly reponduePar: string | null;
  readonly enRetard: boolean | null;
  readonly rappeleeLe: Date | null;
  readonly depasseeLe: Date | null;
};

const LUES = `id, demande_id as "demandeId", convention_id as "conventionId", organisation_id as "organisationId",
  question, demandee_le as "demandeeLe", demandee_par as "demandeePar", echeance, contact, avis_id as "avisId",
  reponse, repondue_le as "repondueLe", repondue_par as "reponduePar", en_retard as "enRetard",
  rappelee_le as "rappeleeLe", depassee_le as "depasseeLe"`;

type ADemander = Omit<
  Entraide,
  "reponse" | "repondueLe" | "reponduePar" | "enRetard" | "rappeleeLe" | "depasseeLe"
>;

/** Stores a request for the help of the other party. */
// CONV-5-17
export async function insererEntraide(client: pg.ClientBase, e: ADemander): Promise<void> {
  await client.query(
    `insert into donnees_personnelles.entraide (id, demande_id, convention_id, organisation_id, question,
       demandee_le, demandee_par, echeance, contact, avis_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      e.id,
      e.demandeId,
      e.conventionId,
      e.organisationId,
      e.question,
      e.demandeeLe,
      e.demandeePar,
      e.echeance,
      e.contact,
      e.avisId,
    ],
  );
}

/** Those of these requests, the first asked first. */
export async function lireEntraides(
  client: pg.Pool | pg.ClientBase,
  demandeIds: readonly string[],
): Promise<Entraide[]> {
  const { rows } = await client.query<Entraide>(
    `select ${LUES} from donnees_personnelles.entraide where demande_id = any($1::uuid[])
     order by demandee_le, id`,
    [demandeIds],
  );
  return rows;
}

/** Those that an organisation is asked for; the latest first, a thousand at most. */
export async function listerEntraidesRecues(
  pool: pg.Pool,
  organisationId: string,
): Promise<Entraide[]> {
  const { rows } = await pool.query<Entraide>(
    `select ${LUES} from donnees_personnelles.entraide where organisation_id = $1
     order by demandee_le desc, id limit 1000`,
    [organisationId],
  );
  return rows;
}

/** One, locked until the end of the transaction. */
export async function verrouillerEntraide(
  client: pg.ClientBase,
  id: string,
): Promise<Entraide | null> {
  const { rows } = await client.query<Entraide>(
    `select ${LUES} from donnees_personnelles.entraide where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** Stores what the other party answered, by whom, and whether it came late. */
export async function noterReponse(
  client: pg.ClientBase,
  id: string,
  dite: {
    readonly texte: string;
    readonly le: Date;
    readonly par: string;
    readonly enRetard: boolean;
  },
): Promise<void> {
  await client.query(
    `update donnees_personnelles.entraide
     set reponse = $2, repondue_le = $3, repondue_par = $4, en_retard = $5 where id = $1`,
    [id, dite.texte, dite.le, dite.par, dite.enRetard],
  );
}

/** Those that await an answer, of which something is still to be said. */
export async function listerSansReponse(pool: pg.Pool): Promise<Entraide[]> {
  const { rows } = await pool.query<Entraide>(
    `select ${LUES} from donnees_personnelles.entraide
     where reponse is null and (rappelee_le is null or depassee_le is null) order by demandee_le, id`,
  );
  return rows;
}

/** Notes that it was said; false when another task has said it. */
export async function noterRappelEntraide(
  client: pg.ClientBase,
  id: string,
  quoi: "rappelee_le" | "depassee_le",
  le: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update donnees_personnelles.entraide set ${quoi} = $2 where id = $1 and ${quoi} is null`,
    [id, le],
  );
  return rowCount === 1;
}
