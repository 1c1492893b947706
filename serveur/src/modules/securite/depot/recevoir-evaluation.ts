import type pg from "pg";
import type { EvaluationRecue } from "../regles/evaluation-recue.ts";

type AGarder = EvaluationRecue & {
  readonly id: string;
  readonly le: Date;
  readonly grille: number;
};

/** Keeps a concluded evaluation of a file and its plan; false when it is already known. */
export async function recevoirEvaluation(client: pg.ClientBase, e: AGarder): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into securite.evaluation (id, organisation_id, auteur_id, creee_le, jour, methode, perimetre, grille,
       score, conclusion, close_le, close_par)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $4, $3) on conflict (id) do nothing`,
    [
      ...[e.id, e.organisationId, e.auteurId, e.le, e.jour, e.methode, e.perimetre, e.grille],
      ...[e.score, e.conclusion],
    ],
  );
  if (rowCount === 0) return false;
  await client.query(
    `insert into securite.action (evaluation_id, libelle, porteur, echeance, etat, ajoutee_par, ajoutee_le, change_le)
     select $1, a.libelle, a.porteur, a.echeance, a.etat, $2, $3, $3
     from jsonb_to_recordset($4) as a (libelle text, porteur text, echeance date, etat text)`,
    [e.id, e.auteurId, e.le, JSON.stringify(e.actions)],
  );
  return true;
}
