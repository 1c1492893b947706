import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { insererEvenement } from "../journal/index.ts";
import { refuserTextes } from "../usagers/index.ts";
import { EVALUATION } from "./actes/mener.ts";
import { recevoirEvaluation } from "./depot/recevoir-evaluation.ts";
import { type EvaluationRecue, refuserEvaluation } from "./regles/evaluation-recue.ts";
import { VERSION_GRILLE } from "./regles/grille.ts";

/** An evaluation of a jeu de données, its organisation and author found. */
export type EvaluationDuJeu = EvaluationRecue & { readonly identifiant: string };

/**
 * Records an evaluation that a partner concluded before it came here, with its action plan: it counts for the next one due.
 * Its document stays with the partner. The same identifier of the same organisation changes nothing. Returns the
 * reason, in French, when it cannot.
 */
// CONV-7-08
export async function enregistrerEvaluation(
  client: pg.PoolClient | null,
  { identifiant, ...recue }: EvaluationDuJeu,
): Promise<string | null> {
  const maintenant = new Date();
  const { perimetre, conclusion, actions, organisationId, auteurId } = recue;
  const garde = [{ perimetre, conclusion }, ...actions].map((textes) => refuserTextes(textes));
  const motif =
    refuserEvaluation(recue, jourCivil(maintenant)) ??
    garde.find((refus) => refus !== null)?.message ??
    null;
  if (motif !== null || client === null) return motif;
  const id = uuidDerive(`evaluation:${organisationId}:${identifiant}`);
  const midi = new Date(`${recue.jour}T12:00:00Z`);
  const le = midi < maintenant ? midi : maintenant;
  if (!(await recevoirEvaluation(client, { ...recue, id, le, grille: VERSION_GRILLE })))
    return null;
  await insererEvenement(client, {
    sujetType: EVALUATION,
    sujetId: id,
    genre: "conclure",
    auteur: auteurId,
    capacite: "partenaire",
    organisationId,
    contenu: { jour: recue.jour, methode: recue.methode },
  });
  return null;
}
