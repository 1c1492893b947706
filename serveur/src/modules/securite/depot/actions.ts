import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { EtatAction, Porteur } from "../regles/action.ts";

export type Action = {
  readonly id: string;
  readonly evaluationId: string;
  readonly libelle: string;
  readonly porteur: Porteur;
  readonly echeance: JourCivil;
  readonly etat: EtatAction;
};

type AAjouter = Omit<Action, "id" | "etat">;

/** Adds an action to the plan of an evaluation, to be done. */
export async function insererAction(
  client: pg.ClientBase,
  { evaluationId, libelle, porteur, echeance }: AAjouter,
  ajoutee: { readonly par: string; readonly le: Date },
): Promise<void> {
  await client.query(
    `insert into securite.action (evaluation_id, libelle, porteur, echeance, etat, ajoutee_par, ajoutee_le, change_le)
     values ($1, $2, $3, $4, 'A_FAIRE', $5, $6, $6)`,
    [evaluationId, libelle, porteur, echeance, ajoutee.par, ajoutee.le],
  );
}

/** The action plans of these evaluations, the first due first. */
export async function lireActions(
  client: pg.Pool | pg.ClientBase,
  evaluations: readonly string[],
): Promise<Action[]> {
  const { rows } = await client.query<Action>(
    `select id, evaluation_id as "evaluationId", libelle, porteur, echeance, etat from securite.action
     where evaluation_id = any($1::uuid[]) order by echeance, ajoutee_le, id`,
    [evaluations],
  );
  return rows;
}

/** Moves an action of a plan, and says when. */
export async function changerEtatAction(
  client: pg.ClientBase,
  id: string,
  etat: EtatAction,
  le: Date,
): Promise<void> {
  await client.query("update securite.action set etat = $2, change_le = $3 where id = $1", [
    id,
    etat,
    le,
  ]);
}
