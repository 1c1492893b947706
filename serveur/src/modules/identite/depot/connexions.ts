import type pg from "pg";
import { effacerParLots } from "../../../kit/postgres/effacer-par-lots.ts";

/** A journey to the identity provider that has not come back yet. */
export type ConnexionEnCours = {
  readonly etat: string;
  readonly nonce: string;
  readonly verificateur: string;
  readonly retour: string;
};

/**
 * Keeps a journey. It costs the same however many there are: anybody may begin one, and each that looked for
 * those out of date would make a flood of them the end of all the others.
 */
export async function noterConnexion(
  pool: pg.Pool,
  connexion: ConnexionEnCours,
  expireLe: Date,
): Promise<void> {
  await pool.query(
    `insert into identite.connexion_en_cours (etat, nonce, verificateur, retour, expire_le)
     values ($1, $2, $3, $4, $5)`,
    [connexion.etat, connexion.nonce, connexion.verificateur, connexion.retour, expireLe],
  );
}

/** Forgets the journeys that did not come back in time. */
export async function purgerConnexions(pool: pg.Pool, maintenant: Date): Promise<void> {
  await effacerParLots(pool, "identite.connexion_en_cours", "expire_le < $1", [maintenant]);
}

/** Takes a journey back: it serves once. */
export async function reprendreConnexion(
  pool: pg.Pool,
  etat: string,
  maintenant: Date,
): Promise<ConnexionEnCours | null> {
  const { rows } = await pool.query<ConnexionEnCours>(
    `delete from identite.connexion_en_cours where etat = $1 and expire_le > $2
     returning etat, nonce, verificateur, retour`,
    [etat, maintenant],
  );
  return rows[0] ?? null;
}

/** The agent tied to this subject of an identity provider; null when nobody is. */
export async function lireLien(
  pool: pg.Pool,
  fournisseur: string,
  sujet: string,
): Promise<string | null> {
  const { rows } = await pool.query<{ agent_id: string }>(
    `select agent_id from identite.lien_fournisseur where fournisseur = $1 and sujet = $2`,
    [fournisseur, sujet],
  );
  return rows[0]?.agent_id ?? null;
}

/** Links an identity to an agent; true when it is new to one whom another identity had opened before. */
export async function noterLien(
  client: pg.ClientBase,
  fournisseur: string,
  sujet: string,
  agentId: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `with neuf as (
       insert into identite.lien_fournisseur (fournisseur, sujet, agent_id) values ($1, $2, $3)
       on conflict do nothing returning agent_id)
     select from neuf where exists (
       select from identite.lien_fournisseur l where l.agent_id = neuf.agent_id)`,
    [fournisseur, sujet, agentId],
  );
  return rowCount === 1;
}
